import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Target, TargetGlance } from '../../contract/target/target.ts'
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
} from '../figure/fraction.ts'
import type { Quantity } from '../figure/interval.ts'
import { lastDayOf } from '../figure/period.ts'
import { mapped, type Range, rangeOf } from '../figure/range.ts'

/** What judging a target needs of it. */
export type Goal = TargetGlance & Pick<Target, 'baseline'>

/** What judging needs of an indicator. */
export type Judged = Pick<
  IndicatorGlance,
  'id' | 'measure' | 'direction' | 'methodBreaks' | 'rhythm' | 'releaseDays'
>

/** How a target is approached: a flow fills up from nothing, a stock moves from a baseline. */
export type Course = {
  kind: 'flow' | 'stock' | 'spending'
  /** Where it began: nothing for a flow. In the unit of the indicator. */
  from: Fraction
  /** Where it leads. */
  to: Fraction
}

/**
 * The arithmetic of a pace, each number exact or a range. Shares are of 1; amounts are in the unit of
 * the indicator, and of two percentages in percentage points.
 */
export type Pace = {
  course: Course
  span: Span
  elapsed: Elapsed
  /** R: the part of the way that is behind. */
  completion: Range
  /** g = R − E. */
  gap: Range
  /** P = R ÷ E; null at the very beginning. */
  pace: Range | null
  /** F: where it leads at the pace so far. */
  forecast: Range | null
  /** F₂: a flow by last year's course; null where last year has no figures for it. */
  seasonal: Range | null
  /** N: what is needed each month until the end; null after it. */
  needed: Range | null
  /** What came each month so far. */
  soFar: Range | null
  /** K = N ÷ so far; null where nothing came so far. */
  catchUp: Range | null
  /** How much more at the cut-off would have been on pace, and slow rather than behind. */
  short: { onPace: Range; slow: Range }
}

/** The last day that a figure describes: a dated one its date, a year's figure the end of the year. */
export function endOf({ asOf, period }: Pick<Reading, 'asOf' | 'period'>): Day {
  return lastDayOf(asOf ?? period ?? '0000')
}

/** The day up to which a figure speaks: the last that it describes, and never one after its day of record. */
export function cutOffOf(reading: Pick<Reading, 'asOf' | 'period' | 'recordedAt'>): Day {
  const end = endOf(reading)
  return end < reading.recordedAt ? end : reading.recordedAt
}

/**
 * Does a figure come as a batch, which has no elapsed share: a list drawn up once, an edition, or the figure
 * of a whole year that was recorded before the year was over?
 */
export function isBatch(
  reading: Pick<Reading, 'basis' | 'asOf' | 'period' | 'recordedAt'>,
  { measure }: Pick<Judged, 'measure'>,
): boolean {
  if (measure === 'annual-list' || reading.basis === 'edition') return true
  return reading.basis === 'year' && cutOffOf(reading) < endOf(reading)
}

/**
 * The way to a target, or null where there is none to go: the measure has no pace, the target no exact
 * baseline, or it caps what comes in a year instead of asking for it.
 */
export function courseOf(goal: Goal, indicator: Judged, rules: RuleSet): Course | null {
  const to = fractionOf(goal.value)
  const spent = rules.spendingIndicators.includes(indicator.id)
  if (spent || indicator.measure === 'flow' || indicator.measure === 'annual-list') {
    if (goal.value <= 0 || (!spent && indicator.direction === 'lower')) return null
    return { kind: spent ? 'spending' : 'flow', from: zero, to }
  }
  if (goal.baseline?.bound !== 'exact') return null
  if (!movesFromBaseline(indicator)) return null
  return { kind: 'stock', from: fractionOf(goal.baseline.value), to }
}

/** Is a target of this measure approached from where it stood when the target was set? */
export function movesFromBaseline({ measure }: Judged): boolean {
  return measure === 'stock' || measure === 'ratio' || measure === 'cumulative'
}

/** The share of a target's period that has passed by the cut-off of a figure; null where none can be told. */
export function elapsedBy(
  goal: Goal,
  kind: Course['kind'],
  reading: Pick<Reading, 'asOf' | 'period' | 'recordedAt'>,
  readings: readonly Reading[],
  { id }: Judged,
  rules: RuleSet,
): Elapsed | null {
  const method = rules.elapsed.byIndicator[id] ?? rules.elapsed.standard
  // A curve is made of whole years: a level has none, and neither has a part of a year.
  if (method.kind === 'curve' && (kind === 'stock' || !goal.due.endsWith('-12-31'))) return null
  return elapsedOf(method, spanOf(goal, { kind }, cutOffOf(reading)), readings)
}

/** The span of a target, from the day before it begins: a flow's year, or from the baseline on. */
function spanOf(goal: Goal, path: Pick<Course, 'kind'>, cutOff: Day): Span {
  const from =
    path.kind === 'stock' && goal.baseline
      ? lastDayOf(goal.baseline.period)
      : `${Number(goal.due.slice(0, 4)) - 1}-12-31`
  return { from, until: goal.due, cutOff }
}

/**
 * The pace of a figure (docs/rules/pace.md). Null where there is none: the target only asks to keep a floor, or its
 * method of elapsed time has not enough to go by.
 */
export function paceOf(
  goal: Goal,
  path: Course,
  reading: Quantity & Pick<Reading, 'asOf' | 'period' | 'recordedAt'>,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Pace | null {
  if (isFloor(path, indicator)) return null
  const length = subtract(path.to, path.from)
  const span = spanOf(goal, path, cutOffOf(reading))
  const elapsed = elapsedBy(goal, path.kind, reading, readings, indicator, rules)
  if (!elapsed) return null
  const { share } = elapsed
  const begun = compareFractions(share, zero) > 0
  const actual = rangeOf(reading)
  // Towards a lower target, a smaller figure is a larger part of the way.
  const turns = compareFractions(length, zero) < 0
  const completion = mapped(actual, (a) => divide(subtract(a, path.from), length), turns)
  const atShare = (part: Fraction) => add(path.from, multiply(part, length))
  const [passed, left] = [
    fractionalMonths(span.from, span.cutOff),
    fractionalMonths(span.cutOff, span.until),
  ]
  const remaining = mapped(actual, (a) => beyondNothing(subtract(path.to, a), turns), true)
  const needed =
    compareFractions(left, zero) > 0 ? mapped(remaining, (rest) => divide(rest, left)) : null
  const soFar =
    compareFractions(passed, zero) > 0
      ? mapped(actual, (a) => divide(subtract(a, path.from), passed))
      : null
  const shortOf = (wanted: Fraction) =>
    mapped(actual, (a) => beyondNothing(subtract(atShare(wanted), a), turns), true)
  return {
    course: path,
    span,
    elapsed,
    completion,
    gap: mapped(completion, (r) => subtract(r, share)),
    pace: begun ? mapped(completion, (r) => divide(r, share)) : null,
    forecast: begun
      ? mapped(actual, (a) => add(path.from, divide(subtract(a, path.from), share)))
      : null,
    seasonal: path.kind === 'flow' ? seasonalOf(reading, readings) : null,
    needed,
    soFar,
    catchUp: needed && soFar && catchUpOf(actual, path, passed, left, turns),
    short: { onPace: shortOf(share), slow: shortOf(slowShare(share, rules)) },
  }
}

/** The status that an exact share of the way would have (P16). */
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

/** A target that asks for no movement, or for less than there already was, is a floor to be kept. */
export function isFloor({ kind, from, to }: Course, { direction }: Judged): boolean {
  if (kind !== 'stock') return false
  return direction === 'higher' ? compareFractions(to, from) <= 0 : compareFractions(to, from) >= 0
}

/** How far the figure is past its target, in the unit of the indicator; below zero where it is short. */
export function differenceOf(goal: Pick<Goal, 'value'>, reading: Quantity): Range {
  return mapped(rangeOf(reading), (a) => subtract(a, fractionOf(goal.value)))
}

/**
 * The smallest completion that is slow rather than behind: by the ratio or by the gap, whichever asks less.
 * What fell back behind its baseline is never merely slow.
 */
function slowShare(share: Fraction, { slow }: RuleSet): Fraction {
  const asked = smaller(multiply(fractionOf(slow.pace), share), add(share, points(slow.gap)))
  return larger(asked, zero)
}

/** F₂ = A × last year's whole ÷ last year's figure at the same date. */
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

/** K, which falls as the figure rises: what is still needed a month against what came so far. */
function catchUpOf(
  actual: Range,
  path: Course,
  passed: Fraction,
  left: Fraction,
  turns: boolean,
): Range | null {
  const came = (a: Fraction) => divide(subtract(a, path.from), passed)
  const needed = (a: Fraction) => divide(beyondNothing(subtract(path.to, a), turns), left)
  const forwards = (a: Fraction) => {
    const side = compareFractions(came(a), zero)
    return turns ? side < 0 : side > 0
  }
  const ends = [actual.low, actual.high].filter((end) => end !== null)
  if (!ends.every(forwards)) return null
  return mapped(actual, (a) => divide(needed(a), came(a)), !turns)
}

/** Nothing is needed of what is already passed: never below zero, towards a lower target never above. */
function beyondNothing(amount: Fraction, turns: boolean): Fraction {
  return turns ? smaller(amount, zero) : larger(amount, zero)
}

function points(value: number): Fraction {
  return divide(fractionOf(value), fractionOf(100))
}
