import type { Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import { yearCourseOf, type Elapsed, elapsedOf, fractionalMonths, type Span } from './elapsed.ts'
import {
  type Fraction,
  fractionOf,
  larger,
  subtract,
  compareFractions,
  divide,
  add,
  smaller,
  multiply,
  zero,
} from './fraction.ts'
import { cutOffOf, isBeforeYearEnd } from '../figure/cutOff.ts'
import { type Course, isFloor } from './course.ts'
import type { Goal } from './goal.ts'
import type { Judged } from './measure.ts'
import type { Quantity } from '../figure/interval.ts'
import { lastDayOf } from '../figure/period.ts'
import { mapped, type Range, rangeOf } from './range.ts'

/**
 * The arithmetic of a pace, each number exact or a range. Shares are from 0 to 1; amounts are in the unit of
 * the indicator, which for percentages means percentage points.
 */
export type Pace = {
  course: Course
  span: Span
  elapsed: Elapsed
  /** R: the completion, the share of the distance from `from` to `to` that is done. */
  completion: Range
  /** g = R − E. */
  gap: Range
  /** P = R ÷ E; null where E is 0. */
  pace: Range | null
  /** F: the value at the due date at the pace so far; null where E is 0. */
  forecast: Range | null
  /** F₂: the forecast of a flow by last year's course; null where last year lacks the figures. */
  seasonal: Range | null
  /** N: what is needed each month until the due date; null after it. */
  needed: Range | null
  /** The mean change a month so far. */
  soFar: Range | null
  /** K = N ÷ `soFar`; null where there was no progress so far. */
  catchUp: Range | null
  /** How much more would have been needed at the cut-off to be on pace, or slow rather than behind. */
  short: { onPace: Range; slow: Range }
}

/**
 * Whether a figure is published in one go and so has no elapsed share: a yearly list, an edition, or the
 * figure of a whole year that was recorded before the year was over.
 */
export function isBatch(
  reading: Pick<Reading, 'basis' | 'asOf' | 'period' | 'recordedAt'>,
  { measure }: Pick<Judged, 'measure'>,
): boolean {
  if (measure === 'annual-list' || reading.basis === 'edition') return true
  return isBeforeYearEnd(reading)
}

/** The share of a target's period that has passed by the cut-off of a figure; null where there is none. */
export function elapsedBy(
  goal: Goal,
  kind: Course['kind'],
  reading: Pick<Reading, 'asOf' | 'period' | 'recordedAt'>,
  readings: readonly Reading[],
  { id }: Judged,
  rules: RuleSet,
): Elapsed | null {
  const method = rules.elapsed.byIndicator[id] ?? rules.elapsed.standard
  // A curve is made of whole years, so neither a stock nor a target due within a year has one.
  if (method.kind === 'curve' && (kind === 'stock' || !goal.due.endsWith('-12-31'))) return null
  return elapsedOf(method, spanOf(goal, { kind }, cutOffOf(reading)), readings)
}

/** The span of a target: the year of a flow, or from the baseline to the due date for a stock. */
function spanOf(goal: Goal, course: Pick<Course, 'kind'>, cutOff: Day): Span {
  const from =
    course.kind === 'stock' && goal.baseline
      ? lastDayOf(goal.baseline.period)
      : `${Number(goal.due.slice(0, 4)) - 1}-12-31`
  return { from, until: goal.due, cutOff }
}

/**
 * The pace of a figure (docs/rules/pace.md). Null where there is none: the target is a floor to keep, or there
 * is no elapsed share.
 */
export function paceOf(
  goal: Goal,
  course: Course,
  reading: Quantity & Pick<Reading, 'asOf' | 'period' | 'recordedAt'>,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Pace | null {
  if (isFloor(course, indicator)) return null
  const length = subtract(course.to, course.from)
  const span = spanOf(goal, course, cutOffOf(reading))
  const elapsed = elapsedBy(goal, course.kind, reading, readings, indicator, rules)
  if (!elapsed) return null
  const { share } = elapsed
  const begun = compareFractions(share, zero) > 0
  const actual = rangeOf(reading)
  // Towards a lower target, a smaller figure is a larger completion.
  const turns = compareFractions(length, zero) < 0
  const completion = mapped(actual, (a) => divide(subtract(a, course.from), length), turns)
  const atShare = (part: Fraction) => add(course.from, multiply(part, length))
  const [passed, left] = [
    fractionalMonths(span.from, span.cutOff),
    fractionalMonths(span.cutOff, span.until),
  ]
  const remaining = mapped(actual, (a) => beyondNothing(subtract(course.to, a), turns), true)
  const needed =
    compareFractions(left, zero) > 0 ? mapped(remaining, (rest) => divide(rest, left)) : null
  const soFar =
    compareFractions(passed, zero) > 0
      ? mapped(actual, (a) => divide(subtract(a, course.from), passed))
      : null
  const shortOf = (wanted: Fraction) =>
    mapped(actual, (a) => beyondNothing(subtract(atShare(wanted), a), turns), true)
  return {
    course,
    span,
    elapsed,
    completion,
    gap: mapped(completion, (r) => subtract(r, share)),
    pace: begun ? mapped(completion, (r) => divide(r, share)) : null,
    forecast: begun
      ? mapped(actual, (a) => add(course.from, divide(subtract(a, course.from), share)))
      : null,
    seasonal: course.kind === 'flow' ? seasonalOf(reading, readings) : null,
    needed,
    soFar,
    catchUp: needed && soFar && catchUpOf(actual, course, passed, left, turns),
    short: { onPace: shortOf(share), slow: shortOf(slowShare(share, rules)) },
  }
}

/** The status of an exact completion at an exact elapsed share (P16). */
export function computedStatus(
  completion: Fraction,
  share: Fraction,
  kind: Course['kind'],
  rules: RuleSet,
): 'on-pace' | 'slow' | 'behind' {
  const gap = subtract(completion, share)
  if (kind === 'spending') {
    const off = gap.top < 0n ? { ...gap, top: -gap.top } : gap
    if (compareFractions(off, points(rules.spending.onPace)) <= 0) return 'on-pace'
    return compareFractions(off, points(rules.spending.slow)) <= 0 ? 'slow' : 'behind'
  }
  if (compareFractions(gap, zero) >= 0) return 'on-pace'
  return compareFractions(completion, slowShare(share, rules)) >= 0 ? 'slow' : 'behind'
}

/** Figure minus target, in the unit of the indicator. */
export function differenceOf(goal: Pick<Goal, 'value'>, reading: Quantity): Range {
  return mapped(rangeOf(reading), (a) => subtract(a, fractionOf(goal.value)))
}

/**
 * The smallest completion that is slow rather than behind: by the ratio or by the gap, whichever is lower.
 * Never below zero: a figure below its baseline is behind.
 */
function slowShare(share: Fraction, { slow }: RuleSet): Fraction {
  const asked = smaller(multiply(fractionOf(slow.pace), share), add(share, points(slow.gap)))
  return larger(asked, zero)
}

/** F₂ = A × last year's total ÷ last year's figure at the same date. */
function seasonalOf(
  reading: Quantity & Pick<Reading, 'asOf' | 'period'>,
  readings: readonly Reading[],
): Range | null {
  const { asOf, period } = reading
  if (!asOf || !period) return null
  const course = yearCourseOf(String(Number(period) - 1), lastDayOf(asOf), readings)
  if (!course || compareFractions(course.part, zero) <= 0) return null
  const factor = divide(course.whole, course.part)
  return mapped(rangeOf(reading), (a) => multiply(a, factor))
}

/** K: what is still needed a month ÷ the mean change a month so far; null without progress. */
function catchUpOf(
  actual: Range,
  course: Course,
  passed: Fraction,
  left: Fraction,
  turns: boolean,
): Range | null {
  const came = (a: Fraction) => divide(subtract(a, course.from), passed)
  const needed = (a: Fraction) => divide(beyondNothing(subtract(course.to, a), turns), left)
  const forwards = (a: Fraction) => {
    const side = compareFractions(came(a), zero)
    return turns ? side < 0 : side > 0
  }
  const ends = [actual.low, actual.high].filter((end) => end !== null)
  if (!ends.every(forwards)) return null
  return mapped(actual, (a) => divide(needed(a), came(a)), !turns)
}

/** Clamps a needed amount to zero once the target is passed; `turns` is true for a lower target. */
function beyondNothing(amount: Fraction, turns: boolean): Fraction {
  return turns ? smaller(amount, zero) : larger(amount, zero)
}

function points(value: number): Fraction {
  return divide(fractionOf(value), fractionOf(100))
}
