import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { step } from '../../../tests/inventedFigures.ts'
import { milestoneStateOf } from './milestoneState.ts'

describe('the state of a step of a milestone', () => {
  test.each([
    ['2025', '2025-12-31', 'expected'],
    ['2025', '2026-01-01', 'unconfirmed'],
    ['2025-06', '2025-06-30', 'expected'],
    ['2025-06', '2025-07-01', 'unconfirmed'],
    ['2025-06-15', '2025-06-15', 'expected'],
    ['2025-06-15', '2025-06-16', 'unconfirmed'],
    [null, '2026-02-02', 'expected'],
  ])('expected for %s, on %s: %s', (date, day, state) => {
    expect(milestoneStateOf({ status: 'expected', date }, day)).toBe(state)
  })

  test.each([null, '2023', '2023-05-16'])(
    'a done step stays done, whatever its date: %s',
    (date) => {
      expect(milestoneStateOf({ status: 'done', date }, '2023-01-01')).toBe('done')
    },
  )

  test('H23: an expected step never becomes done as time passes', () => {
    fc.assert(
      fc.property(day, day, (date, day) => {
        expect(milestoneStateOf(step({ date }), day)).not.toBe('done')
      }),
      often,
    )
  })

  test('once unconfirmed, a later day never makes it expected again', () => {
    fc.assert(
      fc.property(day, day, day, (date, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const order = ['expected', 'unconfirmed']
        const state = (on: string) => order.indexOf(milestoneStateOf(step({ date }), on))
        expect(state(late)).toBeGreaterThanOrEqual(state(early))
      }),
      often,
    )
  })
})
