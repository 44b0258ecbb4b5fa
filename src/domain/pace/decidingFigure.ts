import type { Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import { endOf } from '../figure/cutOff.ts'
import { comparisonOf, meets } from './comparison.ts'
import type { Goal } from './goal.ts'
import { type Judged, onlyGrows } from './measure.ts'

/**
 * The figure that proves that a measure that only grows has met its target, final before provisional and the
 * latest of them: for a flow or a list one of the due year, for a cumulative count any up to the due date.
 */
export function provingFigureOf(
  goal: Goal,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Reading | null {
  if (!onlyGrows(indicator, rules) || indicator.direction !== 'higher') return null
  const proofs = readings.filter((reading) => {
    if (reading.basis === 'undated' || reading.period === null) return false
    if (endOf(reading) > goal.due || reading.status === 'expected') return false
    if (indicator.measure !== 'cumulative' && reading.period !== yearOf(goal.due)) return false
    return comparisonOf(goal, reading, indicator, (stated) => meets(stated, goal, indicator)).met
  })
  const final = proofs.filter(({ status }) => status === 'final')
  return final.pop() ?? proofs.pop() ?? null
}

/**
 * The closing figure of a target's period: dated on the due date, or of the whole due year (for a flow only if
 * it is due at its end), or, except for a flow, of that year with an as-of date in the next. One dated between
 * the due date and the end of the year does not count. Clear figures come before ambiguous ones.
 */
export function closingFigureOf(
  goal: Goal,
  readings: readonly Reading[],
  { measure }: Judged,
): Reading | null {
  const year = yearOf(goal.due)
  const endsYear = goal.due.endsWith('-12-31')
  const isFlow = measure === 'flow'
  const onTheDay = readings.filter((reading) => endOf(reading) === goal.due)
  const filed = isFlow && !endsYear ? [] : readings.filter(({ period }) => period === year)
  const late = isFlow
    ? []
    : readings.filter(
        ({ basis, period, asOf }) =>
          basis === 'as-of' && period === year && asOf !== null && yearOf(asOf) > year,
      )
  const [nearest] = late.map(endOf).sort()
  const ofBasis = (all: readonly Reading[], wanted: Reading['basis']) =>
    all.filter(({ basis }) => basis === wanted)
  const dated = [isFlow ? ofBasis(onTheDay, 'year-to-date') : [], ofBasis(onTheDay, 'as-of')]
  const whole = [ofBasis(filed, 'year'), ofBasis(filed, 'edition')]
  const inOrder = [
    ...(endsYear ? [...whole, ...dated] : [...dated, ...whole]),
    late.filter((reading) => endOf(reading) === nearest),
  ].flatMap((some) => [...some].sort(newestFirst))
  const clear = inOrder.filter(({ status }) => status !== 'ambiguous')
  return clear.find(({ status }) => status !== 'expected') ?? clear[0] ?? inOrder[0] ?? null
}

/**
 * The latest figure from within a target's period: for a flow, list or spending the year to date, for others a
 * figure after the baseline or, without one, from the year in which the target was set.
 */
export function latestFigureOf(
  goal: Goal,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Reading | undefined {
  const fills =
    indicator.measure === 'flow' ||
    indicator.measure === 'annual-list' ||
    rules.spendingIndicators.includes(indicator.id)
  const moves = ['stock', 'ratio', 'cumulative', 'rank'].includes(indicator.measure)
  const within = readings.filter((reading) => {
    if (reading.period === null || reading.status === 'expected') return false
    const end = endOf(reading)
    if (end > goal.due) return false
    if (fills) return reading.basis === 'year-to-date' && reading.period === yearOf(goal.due)
    if (!moves || reading.basis === 'undated' || reading.basis === 'year-to-date') return false
    return goal.baseline
      ? reading.period > goal.baseline.period
      : reading.period >= yearOf(goal.setAt) && end >= `${yearOf(goal.setAt)}-01-01`
  })
  const plain = within.filter(({ status }) => status !== 'ambiguous')
  return [...(plain.length > 0 ? plain : within)].sort(newestFirst)[0]
}

/**
 * Sorts the latest figure first. Of figures that end on one day: the one of the later period, a whole year
 * before a dated figure, then the one recorded last, then the more precise date.
 */
export function newestFirst(a: Reading, b: Reading): number {
  const inTurn = [
    (one: Reading) => endOf(one),
    (one: Reading) => one.period ?? '',
    (one: Reading) => wholeness[one.basis],
    (one: Reading) => one.recordedAt,
    (one: Reading) => one.asOf?.length ?? 0,
  ]
  for (const key of inTurn) if (key(a) !== key(b)) return key(a) > key(b) ? -1 : 1
  return 0
}

const wholeness: Record<Reading['basis'], number> = {
  year: 2,
  edition: 1,
  'as-of': 0,
  'year-to-date': 0,
  undated: 0,
}

const yearOf = (day: Day) => day.slice(0, 4)
