import { describe, expect, test } from 'vitest'
import { indicator, step } from '../../../tests/inventedFigures.ts'
import { ledgerRow, override } from '../../../tests/inventedLedger.ts'
import { Status } from '../../contract/target/status.ts'
import { attentionOf } from './attention.ts'

const at = (status: Status, id: string = status) =>
  ledgerRow({ indicator: indicator({ id }), judgement: { status } })

function shown(...given: Parameters<typeof attentionOf>) {
  return attentionOf(...given).map((item) =>
    item.kind === 'target' ? item.rows[0].indicator.id : item.step.milestone,
  )
}

describe('what needs attention', () => {
  test('most urgent first: missed, behind, overdue, unconfirmed milestones, slow, cannot tell', () => {
    const rows = Status.options.map((status) => at(status))
    expect(shown(rows, [step({ date: '2025' })], '2026-02-02')).toEqual([
      'missed',
      'behind',
      'overdue-data',
      'invented-platform',
      'slow',
      'cannot-tell',
    ])
  })

  test.each<Status>(['met', 'on-pace', 'awaiting', 'too-early'])(
    '%s needs no attention',
    (status) => {
      expect(attentionOf([at(status)], [], '2026-02-02')).toEqual([])
    },
  )

  test('an indicator is listed once, with its worst target', () => {
    const rows = [at('cannot-tell', 'a'), at('missed', 'a'), at('overdue-data', 'a')]
    expect(attentionOf(rows, [], '2026-02-02')).toEqual([{ kind: 'target', rows: [rows[1]] }])
  })

  test('and with all its targets of that status', () => {
    const rows = [at('overdue-data', 'a'), at('met', 'a'), at('overdue-data', 'a')]
    expect(attentionOf(rows, [], '2026-02-02')).toEqual([
      { kind: 'target', rows: [rows[0], rows[2]] },
    ])
  })

  test('P14: a target that is restated is listed once', () => {
    const stated = (id: string, restates: string | null) => ({
      ...at('overdue-data', 'a'),
      target: { ...at('overdue-data', 'a').target, id, restates },
    })
    const rows = [stated('again', 'first'), stated('first', null)] as const
    expect(attentionOf(rows, [], '2026-02-02')).toEqual([{ kind: 'target', rows: [rows[1]] }])
    expect(attentionOf(rows.slice(0, 1), [], '2026-02-02')).toEqual([
      { kind: 'target', rows: [rows[0]] },
    ])
    const other = { ...at('missed', 'a'), target: { ...rows[1].target, id: 'other' } }
    expect(attentionOf([...rows, other], [], '2026-02-02')).toEqual([
      { kind: 'target', rows: [other] },
    ])
  })

  test('an override decides instead of the computed status', () => {
    const settled = { ...at('behind', 'a'), override: override({ status: 'on-pace' }) }
    const raised = { ...at('on-pace', 'b'), override: override({ status: 'behind' }) }
    expect(shown([settled, raised], [], '2026-02-02')).toEqual(['b'])
  })

  test('equally urgent items keep their order', () => {
    expect(shown([at('missed', 'b'), at('missed', 'a')], [], '2026-02-02')).toEqual(['b', 'a'])
  })

  test('a milestone is listed only after its date and without confirmation', () => {
    expect(shown([], [step({ date: '2025' })], '2025-12-31')).toEqual([])
    expect(shown([], [step({ date: '2025', status: 'done' })], '2026-02-02')).toEqual([])
  })
})
