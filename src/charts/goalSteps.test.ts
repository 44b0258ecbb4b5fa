import { describe, expect, test } from 'vitest'
import type { TargetGlance } from '../contract/target/target.ts'
import { goalSteps } from './goalSteps.ts'

function target(id: string, given: Partial<TargetGlance>): TargetGlance {
  return {
    id,
    tier: 'plan',
    value: 10,
    bound: 'over',
    due: '2023-12-31',
    setAt: '2021-01-01',
    scope: null,
    restates: null,
    ...given,
  }
}

const at = (x: number, y: number) => ({ x: (x - 2020) * 100, y: 100 - y })

/** Each step as: target, from, to, height, and from which height it rises. */
function steps(...targets: TargetGlance[]) {
  return goalSteps(targets, at, 20).map(({ target: { id }, left, right, y, rise }) => [
    id,
    left,
    right,
    y,
    rise,
  ])
}

describe('targets as stairs', () => {
  test('each is in force from the due date of the one before it to its own', () => {
    expect(
      steps(target('a', { tier: 'floor' }), target('b', { value: 20, due: '2025-12-31' })),
    ).toEqual([
      ['a', 280, 320, 90, null],
      ['b', 320, 520, 80, 90],
    ])
  })

  test('a stretch target stands on no stair of the others', () => {
    expect(
      steps(target('a', { tier: 'stretch' }), target('b', { value: 20, due: '2025-12-31' })),
    ).toEqual([
      ['a', 280, 320, 90, null],
      ['b', 480, 520, 80, null],
    ])
  })

  test('it follows the last of several before it, whatever their order', () => {
    expect(
      steps(
        target('c', { value: 30, due: '2025-12-31' }),
        target('b', { value: 20, due: '2024-12-31' }),
        target('a', {}),
      )[0],
    ).toEqual(['c', 420, 520, 70, 80])
  })

  test('the same target of two documents is one step', () => {
    expect(steps(target('a', {}), target('b', {}))).toHaveLength(1)
  })
})
