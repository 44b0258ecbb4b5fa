import { describe, expect, test } from 'vitest'
import {
  baseline,
  indicator,
  otherStatement,
  rankIndicator,
  reading,
  target,
} from '../../../tests/inventedFigures.ts'
import type { Bound, Reading } from '../../contract/figure/observation.ts'
import { rules as inForce } from '../../contract/target/rules.ts'
import type { ElapsedMethod, RuleSet } from '../../contract/target/ruleSet.ts'
import type { Reason, Status } from '../../contract/target/status.ts'
import { judge } from './status.ts'
import { meets } from './comparison.ts'

const flow = indicator({ measure: 'flow' })
const judged = (given: Partial<Reading>, of = indicator(), goal = target(), day = '2024-02-01') => {
  const { status, reason } = judge(goal, [reading(given)], of, day)
  return [status, reason]
}

describe('H3: a target is judged on every value that the bound allows', () => {
  test.each<[string, Bound, number, Status, Reason | null, Status, Reason | null]>([
    ['short of both', 'exact', 9999, 'missed', null, 'missed', null],
    ['exactly the floor', 'exact', 10_000, 'met', null, 'missed', null],
    ['between the tiers', 'exact', 11_999, 'met', null, 'missed', null],
    ['exactly the stretch', 'exact', 12_000, 'met', null, 'met', null],
    ['over less than the floor', 'over', 9000, 'cannot-tell', 'bound', 'cannot-tell', 'bound'],
    ['over exactly the floor', 'over', 10_000, 'met', null, 'cannot-tell', 'bound'],
    ['over exactly the stretch', 'over', 12_000, 'met', null, 'met', null],
    ['under the floor', 'under', 9999, 'missed', null, 'missed', null],
    ['under exactly the floor', 'under', 10_000, 'cannot-tell', 'bound', 'missed', null],
    ['under the stretch', 'under', 12_000, 'cannot-tell', 'bound', 'cannot-tell', 'bound'],
    ['about far more', 'about', 99_000, 'cannot-tell', 'approximate', 'cannot-tell', 'approximate'],
  ])('%s: %s %d', (_case, bound, value, floor, whyFloor, stretch, whyStretch) => {
    const [atFloor, atStretch] = [target({ value: 10_000 }), target({ value: 12_000 })]
    expect(judged({ value, bound }, indicator(), atFloor)).toEqual([floor, whyFloor])
    expect(judged({ value, bound }, indicator(), atStretch)).toEqual([stretch, whyStretch])
  })

  test('the unrounded value is judged: 99.96 misses 100', () => {
    expect(judged({ value: 99.96 })).toEqual(['missed', null])
  })

  test('a target of "over 100" asks for at least 100', () => {
    expect(judged({ value: 100 }, indicator(), target({ bound: 'over' }))).toEqual(['met', null])
  })

  test('a target of "about 100" cannot be judged', () => {
    expect(judged({ value: 500 }, indicator(), target({ bound: 'about' }))).toEqual([
      'cannot-tell',
      'approximate',
    ])
  })

  test('H9: a rank meets its target if its number is no higher', () => {
    const sixth = target({ value: 6 })
    expect(judged({ basis: 'edition', value: 5 }, rankIndicator, sixth)).toEqual(['met', null])
    expect(judged({ basis: 'edition', value: 6 }, rankIndicator, sixth)).toEqual(['met', null])
    expect(judged({ basis: 'edition', value: 7 }, rankIndicator, sixth)).toEqual(['missed', null])
    expect(meets({ value: 6, bound: 'over' }, sixth, rankIndicator)).toBe('cannot-tell')
    expect(meets({ value: 6, bound: 'under' }, sixth, rankIndicator)).toBe('yes')
  })
})

describe('obstacles to a judgement', () => {
  test('H22: conflicting sources that agree on the outcome do not change it', () => {
    const conflicts = [otherStatement({ value: 120 })]
    expect(judged({ value: 110, conflicts })).toEqual(['met', null])
    expect(judged({ value: 90, conflicts: [otherStatement({ value: 80 })] })).toEqual([
      'missed',
      null,
    ])
  })

  test('H22: conflicting sources that disagree on the outcome leave it open', () => {
    const conflicts = [otherStatement({ value: 99 })]
    expect(judged({ value: 110, conflicts })).toEqual(['cannot-tell', 'conflict'])
    expect(judged({ value: 90, conflicts: [otherStatement({ value: 101 })] })).toEqual([
      'cannot-tell',
      'conflict',
    ])
    expect(
      judged({ value: 110, conflicts: [otherStatement({ value: 90, bound: 'over' })] }),
    ).toEqual(['cannot-tell', 'conflict'])
  })

  test('H15: a target set before a change of method cannot be judged after it', () => {
    const reason = { zh: '口径调整', en: 'The method changed' }
    const of = indicator({ methodBreaks: [{ between: ['2022', '2023'], reason, region: null }] })
    const [before, after] = [target({ setAt: '2022-05-01' }), target({ setAt: '2023-01-10' })]
    expect(judged({}, of, before)).toEqual(['cannot-tell', 'method-break'])
    expect(judged({}, of, after)).toEqual(['met', null])
  })

  test('an ambiguous figure is never judged', () => {
    expect(judged({ value: 500, status: 'ambiguous' })).toEqual(['cannot-tell', 'unclear'])
  })

  test('H23: an expected figure does not meet a target', () => {
    expect(judged({ value: 500, status: 'expected' })).toEqual(['awaiting', 'expected'])
    expect(judged({ status: 'expected' }, indicator(), target(), '2024-06-01')).toEqual([
      'overdue-data',
      'expected',
    ])
  })
})

describe('where the year has no figure yet', () => {
  test.each<[string, Status]>([
    ['2023-06-30', 'awaiting'],
    ['2023-12-31', 'awaiting'],
    ['2024-04-29', 'awaiting'],
    ['2024-04-30', 'overdue-data'],
    ['2026-02-02', 'overdue-data'],
  ])('on %s, 120 days after the due date or not: %s', (day, status) => {
    expect(judge(target(), [], indicator(), day)).toMatchObject({
      status,
      reason: null,
      reading: null,
    })
    expect(judged({ period: '2022' }, indicator(), target(), day)).toEqual([status, null])
  })
})

describe('H14: figures within the year', () => {
  const half = { basis: 'year-to-date', asOf: '2023-06-30' } as const

  test('a measure that only grows may meet its target early', () => {
    expect(judged({ ...half, value: 130 }, flow, target(), '2023-08-01')).toEqual(['met', null])
    expect(judged({ ...half, value: 100, bound: 'over' }, flow)).toEqual(['met', null])
  })

  test('a figure for part of the year never misses it', () => {
    for (const value of [0, 40, 99.9])
      expect(judged({ ...half, value }, flow)).toEqual(['awaiting', null])
    expect(judged({ ...half, value: 130, bound: 'under' }, flow)).toEqual(['awaiting', null])
  })

  test('P7: a provisional figure counts early, with the reason provisional', () => {
    const early = { ...half, value: 130, status: 'provisional' } as const
    expect(judged(early, flow)).toEqual(['met', 'provisional'])
  })

  test('P7: a cumulative target met early stays met after a year and a recount', () => {
    const count = indicator({ measure: 'cumulative' })
    const goal = target({ value: 60, due: '2027-12-31', setAt: '2023-06-21' })
    const passed = reading({ period: '2026', basis: 'as-of', asOf: '2026-05-31', value: 65 })
    const recount = reading({ period: '2027', value: 58 })
    for (const day of ['2026-07-01', '2028-01-01', '2028-06-30', '2031-01-01'])
      for (const readings of [[passed], [passed, recount]])
        expect(judge(goal, readings, count, day).status).toBe('met')
    const early = [{ ...passed, status: 'provisional' as const }]
    expect(judge(goal, early, count, '2028-06-30').reason).toBe('provisional')
    expect(judge(goal, [...early, recount], count, '2028-06-30').status).toBe('missed')
  })

  test('where lower is better, a low figure does not meet the target early', () => {
    const ceiling = indicator({ measure: 'flow', direction: 'lower' })
    expect(judged({ ...half, value: 40 }, ceiling)).toEqual(['awaiting', null])
    expect(judged({ value: 40 }, ceiling)).toEqual(['met', null])
  })

  test('a stock, which may fall again, does not meet its target early', () => {
    const june = { basis: 'as-of', asOf: '2023-06-30', value: 130 } as const
    expect(judged(june)).toEqual(['awaiting', null])
    expect(judged(june, indicator({ measure: 'ratio' }))).toEqual(['awaiting', null])
    expect(judged(june, indicator({ measure: 'cumulative' }))).toEqual(['met', null])
  })

  test('the figure of the whole year comes before one of a part', () => {
    const rows = [reading({ ...half, value: 130 }), reading({ value: 90 })]
    expect(judge(target(), rows, flow, '2024-02-01')).toMatchObject({
      status: 'missed',
      reading: rows[1],
    })
  })

  test('an expected figure for the year does not overrule an early success', () => {
    const rows = [reading({ ...half, value: 130 }), reading({ value: 190, status: 'expected' })]
    expect(judge(target(), rows, flow, '2024-02-01')).toMatchObject({ status: 'met' })
  })

  test.each<[string, number, Status]>([
    ['2023-12', 90, 'missed'],
    ['2023-12-31', 110, 'met'],
    ['2024-02', 90, 'missed'],
    ['2023-12-15', 90, 'awaiting'],
    ['2023-11', 90, 'awaiting'],
  ])('a stock as of %s decides once it is due: %d %s', (asOf, value, status) => {
    expect(judged({ basis: 'as-of', asOf, value })).toEqual([status, null])
  })

  test('P9: of several figures the one dated on the due date decides', () => {
    const [first, last] = [
      reading({ basis: 'as-of', asOf: '2023-12', value: 90 }),
      reading({ basis: 'as-of', asOf: '2024-02', value: 110 }),
    ]
    expect(judge(target(), [first, last], indicator(), '2024-03-01').reading).toBe(first)
  })

  test.each<[string, [number, number], Status]>([
    ['90 on the day, 120 at the end of the year', [90, 120], 'missed'],
    ['110 on the day, 95 at the end of the year', [110, 95], 'met'],
  ])('P9: due at mid-year, %s', (_case, [onTheDay, atTheEnd], status) => {
    const rows = [
      reading({ basis: 'as-of', asOf: '2023-06-30', value: onTheDay }),
      reading({ value: atTheEnd }),
    ]
    const goal = target({ due: '2023-06-30' })
    expect(judge(goal, rows, indicator(), '2024-03-01')).toMatchObject({ status, reading: rows[0] })
    expect(judge(goal, rows.slice(1), indicator(), '2024-03-01').reading).toBe(rows[1])
  })

  test('P9: a figure of the autumn does not decide a target due in June', () => {
    const autumn = reading({ basis: 'as-of', asOf: '2023-09-30', value: 130 })
    const goal = target({ due: '2023-06-30' })
    expect(judge(goal, [autumn], indicator(), '2024-03-01').status).toBe('overdue-data')
  })

  test('H22: an earlier figure in conflict does not hide a later one that decides', () => {
    const disputed = reading({ ...half, value: 110, conflicts: [otherStatement({ value: 90 })] })
    const later = reading({ basis: 'year-to-date', asOf: '2023-09-30', value: 120 })
    expect(judge(target(), [disputed, later], flow, '2023-11-30').status).toBe('met')
  })
})

describe('cases found by the test oracle', () => {
  const statusOf = (
    figures: Partial<Reading>[],
    of = indicator(),
    goal = target(),
    day = '2024-06-01',
  ) =>
    judge(
      goal,
      figures.map((given, place) => reading({ id: `figure-${place}`, ...given })),
      of,
      day,
    )

  test('an expected figure of the year does not hide a final year to date on the due date', () => {
    const whole = { basis: 'year-to-date', asOf: '2023-12-31', value: 90 } as const
    const expected = { value: 110, status: 'expected' } as const
    expect(statusOf([expected, whole], flow)).toMatchObject({ status: 'missed', reason: null })
    expect(statusOf([expected], flow)).toMatchObject({ reason: 'expected' })
  })

  test('of two closing figures on one date the one recorded last decides', () => {
    const first = { basis: 'as-of', asOf: '2023-12', value: 90, recordedAt: '2024-01-10' } as const
    const last = {
      basis: 'as-of',
      asOf: '2023-12-31',
      value: 110,
      recordedAt: '2024-02-10',
    } as const
    expect(statusOf([first, last]).status).toBe('met')
    expect(statusOf([last, first]).status).toBe('met')
  })

  test('a figure of the year comes before an edition, and of late figures the one nearest to the due date', () => {
    const edition = { basis: 'edition', value: 110 } as const
    expect(statusOf([edition, { value: 90 }]).status).toBe('missed')
    const late = (asOf: string, value: number) => ({ basis: 'as-of', asOf, value }) as const
    expect(statusOf([late('2024-04-30', 110), late('2024-02-29', 90)]).status).toBe('missed')
  })

  test('a yearly list above its ceiling is behind before the year has ended', () => {
    const list = indicator({ measure: 'annual-list', direction: 'lower' })
    const june = { basis: 'year-to-date', asOf: '2023-06-30', recordedAt: '2023-07-10' } as const
    expect(statusOf([{ ...june, value: 101 }], list, target(), '2023-08-01').status).toBe('behind')
    expect(statusOf([{ ...june, value: 99 }], list, target(), '2023-08-01').status).toBe('awaiting')
  })

  test('H2: spending towards "about 100" cannot be judged', () => {
    const rules = { ...inForce, spendingIndicators: [flow.id] }
    const goal = target({ bound: 'about' })
    expect(judge(goal, [reading({ value: 100 })], flow, '2024-06-01', rules)).toMatchObject({
      status: 'cannot-tell',
      reason: 'approximate',
    })
  })

  test('H22: the reason is the own bound rather than a conflict', () => {
    const conflicts = [otherStatement({ value: 90 })]
    expect(statusOf([{ value: 99, bound: 'over', conflicts }])).toMatchObject({ reason: 'bound' })
    expect(statusOf([{ value: 99, bound: 'about', conflicts }])).toMatchObject({
      reason: 'approximate',
    })
  })

  test('a stock has no curve, and neither has a target due within a year', () => {
    const rules: RuleSet = { ...inForce, elapsed: { standard: { kind: 'curve' }, byIndicator: {} } }
    const past = ['2020', '2021', '2022'].flatMap((period) => [
      reading({ id: `year-${period}`, period, value: 200 }),
      reading({
        id: `part-${period}`,
        period,
        basis: 'year-to-date',
        asOf: `${period}-06-30`,
        value: 80,
      }),
    ])
    const on = (of: ReturnType<typeof indicator>, given: Partial<Reading>, due: string) =>
      judge(
        target({ due, baseline: baseline('2022', 0) }),
        [...past, reading({ asOf: '2023-06-30', value: 45, recordedAt: '2023-07-10', ...given })],
        of,
        '2023-08-01',
        rules,
      )
    expect(on(flow, { basis: 'year-to-date' }, '2023-12-31').status).toBe('on-pace')
    expect(on(flow, { basis: 'year-to-date' }, '2023-10-31').reason).toBe('no-curve')
    expect(on(indicator(), { basis: 'as-of' }, '2023-12-31').reason).toBe('no-curve')
  })

  test('an edition has no course, planned or not', () => {
    const plan: ElapsedMethod = { kind: 'plan', checkpoints: [], source: 'An invented plan' }
    const rules: RuleSet = { ...inForce, elapsed: { standard: plan, byIndicator: {} } }
    const goal = target({ due: '2025-12-31', baseline: baseline('2022', 50) })
    const edition = reading({ basis: 'edition', value: 90 })
    expect(judge(goal, [edition], indicator(), '2024-06-01', rules).status).toBe('awaiting')
  })
})
