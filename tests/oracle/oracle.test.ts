import { describe, expect, test } from 'vitest'
import { rules as inForce } from '../../src/contract/target/rules.ts'
import type { ElapsedMethod, RuleSet } from '../../src/contract/target/ruleSet.ts'
import { type OracleIndicator, type OracleRow, type OracleTarget, verdictOf } from './oracle.ts'

/** Cases worked out by hand from the rules, to test the oracle itself. */

function of(given: Partial<OracleIndicator>): OracleIndicator {
  return {
    id: 'invented',
    measure: 'flow',
    direction: 'higher',
    methodBreaks: [],
    releaseDays: null,
    rhythm: null,
    ...given,
  }
}

function target(given: Partial<OracleTarget>): OracleTarget {
  return {
    region: 'nanjing',
    value: 100,
    bound: 'exact',
    due: '2023-12-31',
    setAt: '2023-01-10',
    scope: null,
    baseline: null,
    ...given,
  }
}

function baseline(period: string, value: number): OracleTarget['baseline'] {
  return { period, value, bound: 'exact', recordedAt: `${Number(period) + 1}-01-31` }
}

function row(given: Partial<OracleRow>): OracleRow {
  const id = given.id ?? 'row'
  const { period = '2023', asOf = null } = given
  return {
    id,
    basis: asOf ? 'year-to-date' : 'year',
    value: 100,
    bound: 'exact',
    status: 'final',
    preferred: true,
    conflictsWith: [],
    recordedAt: '2024-01-31',
    ...given,
    period,
    asOf,
  }
}

const halfYear = { asOf: '2023-06-30', recordedAt: '2023-08-03' }
const by = (method: ElapsedMethod): RuleSet => ({
  ...inForce,
  elapsed: { standard: method, byIndicator: {} },
})

function shown(
  day: string,
  goal: OracleTarget,
  rows: OracleRow[],
  indicator = of({}),
  rules = inForce,
): string {
  const { status, reason } = verdictOf(goal, rows, indicator, rules, day)
  return reason ? `${status}: ${reason}` : status
}

describe('the worked case: technology contracts, 398 of 900 by 30 June 2023', () => {
  const contracts = target({ value: 900, bound: 'over' })

  test.each([
    ['398, 5.8 points behind half the year', 398, 'behind'],
    ['half of it', 450, 'on-pace'],
    ['three points behind to the unit', 423, 'slow'],
    ['a pace of nine tenths to the unit', 405, 'slow'],
    ['less than both', 404.999, 'behind'],
    ['all of it', 900, 'met'],
  ])('%s', (_case, value, status) => {
    expect(shown('2023-08-04', contracts, [row({ value, ...halfYear })])).toBe(status)
  })

  test('awaits its closing figure for 120 days, then it is overdue', () => {
    const rows = [row({ value: 398, ...halfYear })]
    expect(shown('2023-12-31', contracts, rows)).toBe('behind')
    expect(shown('2024-01-01', contracts, rows)).toBe('awaiting')
    expect(shown('2024-04-29', contracts, rows)).toBe('awaiting')
    expect(shown('2024-04-30', contracts, rows)).toBe('overdue-data')
    expect(shown('2024-04-30', contracts, rows, of({ releaseDays: 300 }))).toBe('awaiting')
  })
})

describe('elapsed share', () => {
  const february = row({ value: 15, asOf: '2023-02-15', recordedAt: '2023-03-01' })
  const plan = (percent: number): ElapsedMethod => ({
    kind: 'plan',
    checkpoints: [
      { day: '2023-01-31', percent },
      { day: '2023-12-31', percent: 100 },
    ],
    source: 'the plan of the office',
  })

  test.each<[string, ElapsedMethod, number, string]>([
    ['too early by months: 1 and 15/28 of 12', { kind: 'month' }, 15, 'too-early'],
    ['no complete quarter', { kind: 'quarter' }, 15, 'too-early'],
    ['46 of 365 days', { kind: 'day' }, 15, 'too-early'],
    ['a plan that asks for 15 %', plan(15), 15, 'on-pace'],
    ['a plan that asks for 20 %', plan(20), 15, 'behind'],
    ['given 15 %, early', { kind: 'given', percent: 15, source: 'a notice' }, 15, 'too-early'],
    ['given 18 %, three points behind', { kind: 'given', percent: 18, source: 'a' }, 15, 'slow'],
    ['no past years', { kind: 'curve' }, 15, 'cannot-tell: no-curve'],
    ['reached within the first sixth', { kind: 'month' }, 100, 'met'],
  ])('%s', (_case, method, value, status) => {
    const rows = [{ ...february, value }]
    expect(shown('2023-04-01', target({}), rows, of({}), by(method))).toBe(status)
  })

  test('a curve is the mean share of three complete years', () => {
    const past = (year: number, share: number) => [
      row({
        id: `whole-${year}`,
        period: String(year),
        value: 200,
        recordedAt: `${year + 1}-01-31`,
      }),
      row({
        id: `half-${year}`,
        period: String(year),
        asOf: `${year}-06-30`,
        value: 200 * share,
        recordedAt: `${year}-08-03`,
      }),
    ]
    const rows = [...past(2020, 0.3), ...past(2021, 0.4), ...past(2022, 0.5)]
    const half = (value: number) => row({ id: 'now', value, ...halfYear })
    const curve = by({ kind: 'curve' })
    expect(shown('2023-09-01', target({}), [...rows, half(40)], of({}), curve)).toBe('on-pace')
    expect(shown('2023-09-01', target({}), [...rows, half(36)], of({}), curve)).toBe('slow')
    expect(shown('2023-09-01', target({}), [...rows, half(35)], of({}), curve)).toBe('behind')
    expect(shown('2023-09-01', target({}), [...rows.slice(1), half(40)], of({}), curve)).toBe(
      'cannot-tell: no-curve',
    )
  })
})

describe('stock and ratio: from the baseline on', () => {
  const stock = of({ measure: 'stock' })
  const goal = target({
    value: 200,
    due: '2025-12-31',
    setAt: '2023-01-10',
    baseline: baseline('2022', 100),
  })
  const at = (value: number, given: Partial<OracleRow> = {}) =>
    row({
      basis: 'as-of',
      period: '2024',
      asOf: '2024-06-30',
      value,
      recordedAt: '2024-07-20',
      ...given,
    })

  test.each([
    ['half of the way at half the time', 150, 'on-pace'],
    ['three points behind', 147, 'slow'],
    ['a pace of nine tenths', 145, 'slow'],
    ['less', 144.9, 'behind'],
    ['below the baseline', 90, 'behind'],
    ['reached', 200, 'met'],
  ])('%s', (_case, value, status) => {
    expect(shown('2024-08-01', goal, [at(value)], stock)).toBe(status)
  })

  test('reached by a provisional figure', () => {
    const early = (value: number) => [at(value, { status: 'provisional' })]
    expect(shown('2024-08-01', goal, early(200), stock)).toBe('met: provisional')
    expect(shown('2024-08-01', goal, early(150), stock)).toBe('on-pace')
  })

  test('a falling target', () => {
    const falling = { ...goal, value: 50 }
    const lower = of({ measure: 'ratio', direction: 'lower' })
    expect(shown('2024-08-01', falling, [at(75)], lower)).toBe('on-pace')
    expect(shown('2024-08-01', falling, [at(80)], lower)).toBe('behind')
    expect(shown('2024-08-01', falling, [at(50)], lower)).toBe('met')
  })

  test('without a baseline, or with one not yet published, the pace cannot be judged', () => {
    expect(shown('2024-08-01', { ...goal, baseline: null }, [at(150)], stock)).toBe(
      'cannot-tell: no-baseline',
    )
    const later = { ...goal, baseline: { ...goal.baseline!, recordedAt: '2024-08-02' } }
    expect(shown('2024-08-01', later, [at(150)], stock)).toBe('cannot-tell: no-baseline')
    expect(shown('2024-08-02', later, [at(150)], stock)).toBe('on-pace')
  })

  test('a baseline equal to the target makes it a floor', () => {
    const floor = { ...goal, value: 100 }
    expect(shown('2024-08-01', floor, [at(100)], stock)).toBe('met')
    expect(shown('2024-08-01', floor, [at(99.9)], stock)).toBe('behind')
  })

  test('a baseline with a bound', () => {
    const open = { ...goal, baseline: { ...goal.baseline!, bound: 'over' as const } }
    // With the baseline at 100 it is on pace; at 140 it is behind.
    expect(shown('2024-08-01', open, [at(150)], stock)).toBe('cannot-tell: bound')
    expect(shown('2024-08-01', open, [at(200)], stock)).toBe('met')
  })

  test('older than eighteen months, or than its rhythm and lag, it is overdue', () => {
    expect(shown('2025-12-30', goal, [at(150)], stock)).toBe('on-pace')
    expect(shown('2025-12-31', goal, [at(150)], stock)).toBe('overdue-data: stale')
    const quarterly = of({ measure: 'stock', rhythm: 'quarter', releaseDays: 30 })
    expect(shown('2024-10-30', goal, [at(150)], quarterly)).toBe('on-pace')
    expect(shown('2024-10-31', goal, [at(150)], quarterly)).toBe('overdue-data: stale')
  })
})

describe('what has no course', () => {
  test('a rank, a growth rate and a yearly list await their release, and are judged by it', () => {
    for (const measure of ['rank', 'growth', 'annual-list'] as const) {
      const indicator = of({ measure, direction: measure === 'rank' ? 'lower' : 'higher' })
      expect(shown('2023-11-01', target({}), [], indicator)).toBe('awaiting')
      expect(shown('2024-02-01', target({}), [row({})], indicator)).toBe('met')
    }
    const rank = of({ measure: 'rank', direction: 'lower' })
    expect(shown('2024-02-01', target({}), [row({ basis: 'edition', value: 101 })], rank)).toBe(
      'missed',
    )
  })

  test('spending is judged by its distance on either side', () => {
    const spending = { ...inForce, spendingIndicators: ['invented'] }
    for (const [value, status] of [
      [45, 'on-pace'],
      [55, 'on-pace'],
      [44.9, 'slow'],
      [60, 'slow'],
      [60.1, 'behind'],
      [39.9, 'behind'],
    ] as const) {
      expect(shown('2023-08-04', target({}), [row({ value, ...halfYear })], of({}), spending)).toBe(
        status,
      )
    }
  })

  test('a flow towards zero or less has no pace', () => {
    const rows = [row({ value: -10, ...halfYear })]
    expect(shown('2023-08-04', target({ value: 0 }), rows)).toBe('cannot-tell: zero-target')
  })
})

describe('what the wording leaves open', () => {
  test.each<[string, Partial<OracleRow>, string]>([
    ['over more', { bound: 'over', value: 100 }, 'met'],
    ['over less', { bound: 'over', value: 99 }, 'cannot-tell: bound'],
    ['under it', { bound: 'under', value: 99 }, 'missed'],
    ['under more', { bound: 'under', value: 101 }, 'cannot-tell: bound'],
    ['about', { bound: 'about', value: 500 }, 'cannot-tell: approximate'],
    ['unclear', { status: 'ambiguous', preferred: false }, 'cannot-tell: unclear'],
    ['expected', { status: 'expected' }, 'awaiting: expected'],
    ['provisional', { status: 'provisional' }, 'met: provisional'],
    ['provisional and short of it', { status: 'provisional', value: 99 }, 'missed: provisional'],
    ['replaced later', { status: 'superseded', preferred: false }, 'met: provisional'],
  ])('%s', (_case, given, status) => {
    expect(shown('2024-02-01', target({}), [row(given)])).toBe(status)
  })

  test('sources in conflict', () => {
    const other = row({ id: 'other', value: 99, preferred: false, conflictsWith: ['row'] })
    const own = row({ conflictsWith: ['other'] })
    expect(shown('2024-02-01', target({}), [own, other])).toBe('cannot-tell: conflict')
    expect(shown('2024-02-01', target({}), [own, { ...other, value: 101 }])).toBe('met')
    expect(shown('2024-02-01', target({}), [own, { ...other, recordedAt: '2024-02-02' }])).toBe(
      'met',
    )
  })

  test('a change of method between the setting of the target and the figure', () => {
    const changed = (before: string, after: string) =>
      of({ methodBreaks: [{ between: [before, after], region: null }] })
    const indicator = changed('2021', '2022')
    expect(shown('2024-02-01', target({ setAt: '2021-01-08' }), [row({})], indicator)).toBe(
      'cannot-tell: method-break',
    )
    expect(shown('2024-02-01', target({ setAt: '2022-01-08' }), [row({})], indicator)).toBe('met')
    expect(
      shown('2024-02-01', target({ setAt: '2024-01-20' }), [row({})], changed('2023', '2024')),
    ).toBe('cannot-tell: method-break')
    const elsewhere = of({ methodBreaks: [{ between: ['2021', '2022'], region: 'wuhan' }] })
    expect(shown('2024-02-01', target({ setAt: '2021-01-08' }), [row({})], elsewhere)).toBe('met')
  })

  test('P4: a target of another scope is compared with no figure', () => {
    const other = target({ scope: { zh: '含市外', en: 'outside the city as well' } })
    expect(shown('2024-02-01', other, [row({})])).toBe('cannot-tell: scope')
    expect(shown('2024-02-01', other, [])).toBe('awaiting')
  })
})

describe('P7: what only grows is met for ever', () => {
  test('65 of 60 by May 2026, due 2027, on every later day', () => {
    const goal = target({ value: 60, due: '2027-12-31', setAt: '2023-06-21' })
    const rows = [
      row({
        period: '2026',
        basis: 'as-of',
        asOf: '2026-05-31',
        value: 65,
        recordedAt: '2026-06-10',
      }),
    ]
    const indicator = of({ measure: 'cumulative' })
    expect(shown('2026-06-09', goal, rows, indicator)).toBe('awaiting')
    for (const day of ['2026-06-10', '2027-12-31', '2028-01-01', '2029-01-01']) {
      expect(shown(day, goal, rows, indicator)).toBe('met')
    }
  })

  test('a provisional year to date of a flow', () => {
    const rows = [row({ value: 100, status: 'provisional', ...halfYear })]
    for (const day of ['2023-08-04', '2024-01-01', '2025-01-01']) {
      expect(shown(day, target({}), rows)).toBe('met: provisional')
    }
  })

  test('an early figure in dispute does not hide a later one that is not', () => {
    const rows = [
      row({ id: 'a', asOf: '2023-09-30', recordedAt: '2023-10-10', conflictsWith: ['b'] }),
      row({
        id: 'b',
        asOf: '2023-09-30',
        recordedAt: '2023-10-10',
        conflictsWith: ['a'],
        value: 90,
        preferred: false,
      }),
      row({ id: 'c', asOf: '2023-10-31', recordedAt: '2023-11-10', preferred: false }),
    ]
    expect(shown('2023-11-09', target({}), rows)).toBe('cannot-tell: conflict')
    expect(shown('2023-11-10', target({}), rows)).toBe('met')
  })
})

describe('P8: a final year to date on the due date is the outcome', () => {
  test.each([
    ['due at mid-year', '2023-06-30', 500, 398, 'missed'],
    ['due at mid-year, reached', '2023-06-30', 398, 398, 'met'],
    ['due at the end of the year', '2023-12-31', 900, 850, 'missed'],
  ])('%s', (_case, due, value, actual, status) => {
    const rows = [row({ asOf: due, value: actual, recordedAt: '2024-01-20' })]
    expect(shown('2024-06-30', target({ value, due }), rows)).toBe(status)
  })
})

describe('P9: what is dated after the due date is too late', () => {
  const goal = target({ due: '2023-06-30' })
  const at = (asOf: string, value: number) =>
    row({ id: asOf, basis: 'as-of', asOf, value, recordedAt: '2024-01-20', preferred: false })

  test('90 on the day and 120 at the end of the year', () => {
    const rows = [at('2023-06-30', 90), row({ value: 120, recordedAt: '2024-01-20' })]
    expect(shown('2024-01-20', goal, rows, of({ measure: 'stock' }))).toBe('missed')
  })

  test('110 on the day and 95 at the end of the year', () => {
    const rows = [at('2023-06-30', 110), row({ value: 95, recordedAt: '2024-01-20' })]
    expect(shown('2024-01-20', goal, rows, of({ measure: 'stock' }))).toBe('met')
  })

  test('a level of September does not decide what was due in June', () => {
    const rows = [at('2023-09-30', 120)]
    expect(shown('2024-01-20', goal, rows, of({ measure: 'stock' }))).toBe('overdue-data')
  })

  test('a closing figure that was reported in the next year does', () => {
    const rows = [row({ basis: 'as-of', asOf: '2024-05', value: 95, recordedAt: '2024-05-16' })]
    expect(shown('2024-06-01', target({}), rows, of({ measure: 'stock' }))).toBe('missed')
  })
})

describe('P10: nothing is missed before its period has ended', () => {
  test('a batch of the year, recorded in July', () => {
    const rows = (value: number) => [
      row({ value, status: 'provisional', recordedAt: '2023-07-31' }),
    ]
    expect(shown('2023-08-31', target({}), rows(20))).toBe('awaiting')
    expect(shown('2023-12-31', target({}), rows(20))).toBe('awaiting')
    expect(shown('2024-01-01', target({}), rows(20))).toBe('missed: provisional')
    expect(shown('2023-08-31', target({}), rows(107))).toBe('met: provisional')
  })

  test('a ceiling of what only grows is passed for good', () => {
    const ceiling = of({ direction: 'lower' })
    expect(shown('2023-08-04', target({}), [row({ value: 101, ...halfYear })], ceiling)).toBe(
      'behind',
    )
    expect(shown('2023-08-04', target({}), [row({ value: 99, ...halfYear })], ceiling)).toBe(
      'awaiting',
    )
    expect(shown('2024-02-01', target({}), [row({ value: 99 })], ceiling)).toBe('met')
  })
})
