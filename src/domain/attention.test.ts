import { describe, expect, test } from 'vitest'
import { indicator, standing, step } from '../../tests/inventedFigures.ts'
import { attentionOf } from './attention.ts'
import { type Status, statuses } from './status.ts'

const at = (status: Status, id: string = status) =>
  standing({ status, indicator: indicator({ id }) })

function told(...given: Parameters<typeof attentionOf>) {
  return attentionOf(...given).map((item) =>
    item.kind === 'target' ? item.standings[0].indicator.id : item.step.milestone,
  )
}

describe('what needs attention', () => {
  test('most urgent first: missed, overdue, unconfirmed milestones, cannot tell', () => {
    const standings = statuses.map((status) => at(status)).reverse()
    expect(told(standings, [step({ date: '2025' })], '2026-02-02')).toEqual([
      'missed',
      'overdue-data',
      'invented-platform',
      'cannot-tell',
    ])
  })

  test.each<Status>(['met', 'awaiting', 'no-target'])('%s asks for no look', (status) => {
    expect(attentionOf([at(status)], [], '2026-02-02')).toEqual([])
  })

  test('an indicator stands once, by its worst target', () => {
    const standings = [at('cannot-tell', 'a'), at('missed', 'a'), at('overdue-data', 'a')]
    expect(attentionOf(standings, [], '2026-02-02')).toEqual([
      { kind: 'target', standings: [standings[1]] },
    ])
  })

  test('with all its targets that are as bad', () => {
    const standings = [at('overdue-data', 'a'), at('met', 'a'), at('overdue-data', 'a')]
    expect(attentionOf(standings, [], '2026-02-02')).toEqual([
      { kind: 'target', standings: [standings[0], standings[2]] },
    ])
  })

  test('equals keep the order in which they came', () => {
    expect(told([at('missed', 'b'), at('missed', 'a')], [], '2026-02-02')).toEqual(['b', 'a'])
  })

  test('a milestone only after its date, and only while nothing says that it happened', () => {
    expect(told([], [step({ date: '2025' })], '2025-12-31')).toEqual([])
    expect(told([], [step({ date: '2025', status: 'done' })], '2026-02-02')).toEqual([])
  })
})
