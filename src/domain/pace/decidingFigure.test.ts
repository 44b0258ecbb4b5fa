import { describe, expect, test } from 'vitest'
import { baseline, indicator, reading, target } from '../../../tests/inventedFigures.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import { rules } from '../../contract/target/rules.ts'
import { closingFigureOf, latestFigureOf, newestFirst, provingFigureOf } from './decidingFigure.ts'
import type { Goal } from './goal.ts'

const asOf = (day: string, given: Partial<Reading> = {}) =>
  reading({ basis: 'as-of', asOf: day, period: day.slice(0, 4), ...given })

describe('the order of figures, the latest first', () => {
  test.each<[string, Reading, Reading]>([
    ['the later end', asOf('2023-07-31', { period: '2022' }), asOf('2023-06-30')],
    ['the later period', asOf('2023-12-31'), asOf('2023-12-31', { period: '2022' })],
    ['any period before none', asOf('2023-12-31'), asOf('2023-12-31', { period: null })],
    ['a whole year', reading(), asOf('2023-12-31', { recordedAt: '2024-03-01' })],
    ['an edition', reading({ basis: 'edition' }), asOf('2023-12-31')],
    ['the later record', asOf('2023-06', { recordedAt: '2023-08-02' }), asOf('2023-06-30')],
    [
      'the more precise date',
      asOf('2023-06-30', { recordedAt: '2023-08-02' }),
      asOf('2023-06', { recordedAt: '2023-08-02' }),
    ],
    ['a date before none', asOf('2023-12'), asOf('2023-12', { asOf: null })],
  ])('%s', (_rule, first, second) => {
    expect([second, first].sort(newestFirst)).toEqual([first, second])
    expect([first, second].sort(newestFirst)).toEqual([first, second])
  })

  test('figures alike keep their order', () => {
    const [one, other] = [reading({ value: 1 }), reading({ value: 2 })]
    expect(newestFirst(one, other)).toBe(0)
    expect([other, one].sort(newestFirst)).toEqual([other, one])
  })
})

type Choice = { goal?: Partial<Goal>; of?: Partial<IndicatorGlance>; figures: Reading[] }

const proving = ({ goal, of, figures }: Choice) =>
  provingFigureOf(target(goal), figures, indicator({ measure: 'cumulative', ...of }), rules)
const closing = ({ goal, of, figures }: Choice) =>
  closingFigureOf(target(goal), figures, indicator(of))
const latest = ({ goal, of, figures }: Choice) =>
  latestFigureOf(target(goal), figures, indicator(of), rules)

describe('P7: the figure that proves that a target was met early', () => {
  const met = asOf('2023-06-30', { value: 120 })

  test('is one of any day up to the due date', () => {
    expect(proving({ figures: [met] })).toBe(met)
    const onTheDay = asOf('2023-12-31', { value: 120 })
    expect(proving({ figures: [onTheDay] })).toBe(onTheDay)
    expect(proving({ figures: [asOf('2024-01-31', { value: 120 })] })).toBeNull()
  })

  test.each<[string, Partial<Reading>]>([
    ['an undated one', { basis: 'undated' }],
    ['one of no period', { period: null }],
    ['an expected one', { status: 'expected' }],
    ['one below the target', { value: 99 }],
  ])('is never %s', (_case, given) => {
    expect(proving({ figures: [{ ...met, ...given }] })).toBeNull()
  })

  test('of a flow is one of the due year', () => {
    const flow = { measure: 'flow' as const }
    const toDate = { ...met, basis: 'year-to-date' as const }
    expect(proving({ of: flow, figures: [toDate] })).toBe(toDate)
    const before = { ...toDate, period: '2022', asOf: '2022-06-30' }
    expect(proving({ of: flow, figures: [before] })).toBeNull()
  })

  test('is final rather than provisional, and the last of them', () => {
    const later = asOf('2023-09-30', { value: 130 })
    const provisional = asOf('2023-10-31', { value: 140, status: 'provisional' })
    expect(proving({ figures: [met, later, provisional] })).toBe(later)
    expect(proving({ figures: [provisional] })).toBe(provisional)
  })
})

describe('P8, P9: the closing figure of a period', () => {
  test('of a flow due within the year is the year to date on that day, never the whole year', () => {
    const goal = { due: '2023-06-30' }
    const of = { measure: 'flow' as const }
    const toDate = asOf('2023-06-30', { basis: 'year-to-date' })
    expect(closing({ goal, of, figures: [reading(), toDate] })).toBe(toDate)
    expect(closing({ goal, of, figures: [reading()] })).toBeNull()
  })

  test('may be filed late: of the due year, with an as-of date in the next', () => {
    const late = asOf('2024-02-29', { period: '2023' })
    const later = asOf('2024-03-31', { period: '2023' })
    expect(closing({ figures: [later, late] })).toBe(late)
    expect(closing({ of: { measure: 'flow' }, figures: [late] })).toBeNull()
    // Only one that states the day it is of.
    expect(closing({ figures: [{ ...late, basis: 'year-to-date' }] })).toBeNull()
    expect(closing({ figures: [{ ...late, basis: 'undated', asOf: null }] })).toBeNull()
  })

  test('is a clear one before an ambiguous one, and a stated one before an expected one', () => {
    const ambiguous = reading({ status: 'ambiguous' })
    const expected = reading({ status: 'expected' })
    const dated = asOf('2023-12-31')
    expect(closing({ figures: [ambiguous, dated] })).toBe(dated)
    expect(closing({ figures: [expected, dated] })).toBe(dated)
    expect(closing({ figures: [ambiguous, expected] })).toBe(expected)
    expect(closing({ figures: [ambiguous] })).toBe(ambiguous)
  })
})

describe('P9: the latest figure within a period', () => {
  const goal = { due: '2025-12-31' }

  test.each<[string, Partial<Goal>, Reading, boolean]>([
    ['on the due date', goal, asOf('2025-12-31'), true],
    ['after the due date', goal, asOf('2026-01-31', { period: '2025' }), false],
    ['of the year in which the target was set', goal, asOf('2023-06-30'), true],
    ['on the first day of that year', goal, asOf('2023-01-01'), true],
    ['of a day before that year', goal, asOf('2022-12-31', { period: '2023' }), false],
    ['filed for the year before', goal, asOf('2023-03-31', { period: '2022' }), false],
    ['after the baseline', { ...goal, baseline: baseline('2022', 90) }, reading(), true],
    ['of the baseline', { ...goal, baseline: baseline('2023', 90) }, reading(), false],
    ['of no period', goal, asOf('2024-06-30', { period: null }), false],
    ['expected', goal, reading({ status: 'expected' }), false],
    ['undated', goal, reading({ basis: 'undated' }), false],
    ['of the year to date', goal, asOf('2023-06-30', { basis: 'year-to-date' }), false],
  ])('a stock %s', (_case, given, figure, counts) => {
    expect(latest({ goal: given, figures: [figure] })).toBe(counts ? figure : undefined)
  })

  test('of a flow is of the due year to date', () => {
    const of = { measure: 'flow' as const }
    const toDate = asOf('2023-06-30', { basis: 'year-to-date' })
    expect(latest({ of, figures: [toDate, asOf('2023-07-31')] })).toBe(toDate)
    const before = asOf('2022-06-30', { basis: 'year-to-date' })
    expect(latest({ of, figures: [before] })).toBeUndefined()
    const noPeriod = { ...toDate, period: null }
    expect(latest({ of, figures: [noPeriod] })).toBeUndefined()
  })

  test('is a clear one before a later ambiguous one', () => {
    const clear = asOf('2023-06-30')
    const ambiguous = asOf('2023-09-30', { status: 'ambiguous' })
    expect(latest({ goal, figures: [clear, ambiguous] })).toBe(clear)
    expect(latest({ goal, figures: [ambiguous] })).toBe(ambiguous)
  })
})
