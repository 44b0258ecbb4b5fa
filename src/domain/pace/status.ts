import type { OtherStatement, Reading } from '../../contract/figure/observation.ts'
import { rules as rulesInForce } from '../../contract/target/rules.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day, PartialDate } from '../../contract/scalars.ts'
import type { Override, Reason, Status } from '../../contract/target/status.ts'
import {
  type Fraction,
  fractionOf,
  subtract,
  one,
  compareFractions,
  divide,
  multiply,
} from './fraction.ts'
import { type Certainty, atLeast, atMost, intervalOf, type Quantity } from '../figure/interval.ts'
import { crossesBreak, dayOf } from '../figure/methodBreaks.ts'
import {
  type Goal,
  computedStatus,
  cutOffOf,
  elapsedBy,
  endOf,
  isFloor,
  type Judged,
  movesFromBaseline,
  type Pace,
  paceOf,
  type Course,
  courseOf,
} from './pace.ts'
import { daysAfter, lastDayOf, monthsAfter } from '../figure/period.ts'
import { rangeOf } from './range.ts'

/** A rank compared with its baseline. */
export type DecisionStep = 'improved' | 'held' | 'fell-back'

/**
 * A judged target: its status, the reason where it needs one, the reading that decided, the pace where there
 * is one, and for ranks the step.
 */
export type Judgement = {
  status: Status
  reason: Reason | null
  reading: Reading | null
  pace: Pace | null
  step: DecisionStep | null
}

/**
 * Judges a target as known on `day` (P16). A measure that only grows has met its target once a figure shows
 * it, unless a final closing figure overrules that. Else the closing figure of the period decides, and before
 * there is one the latest figure of the period, as of its own cut-off. Nothing is missed before its period has
 * ended. No status is given that a value allowed by a bound or a conflicting source would contradict.
 */
export function judge(
  target: Goal,
  readings: readonly Reading[],
  indicator: Judged,
  day: Day,
  rules: RuleSet = rulesInForce,
): Judgement {
  const goal = withKnownBaseline(target, day)
  const closing = closingOf(goal, readings, indicator)
  const outcome =
    closing && closing.status !== 'expected'
      ? settled(goal, closing, readings, indicator, day, rules)
      : null
  const proof = proofOf(goal, readings, indicator, rules)
  if (proof && !overrules(outcome, proof, indicator))
    return {
      ...shownBeside(goal, courseOf(goal, indicator, rules), proof, readings, indicator, rules),
      status: 'met',
      reason: provisionalOf(proof),
    }
  if (outcome) return outcome
  const latest = latestOf(goal, readings, indicator, rules)
  const interim = latest ? soFar(goal, latest, readings, indicator, rules) : nothing
  if (day > goal.due)
    return {
      ...interim,
      status: day > daysAfter(goal.due, lagOf(indicator, rules)) ? 'overdue-data' : 'awaiting',
      reason: closing ? 'expected' : null,
      reading: closing ?? interim.reading,
    }
  if (!latest) return closing ? { ...nothing, reason: 'expected', reading: closing } : interim
  const isOld = interim.status !== 'cannot-tell' && day > staleAfter(latest, indicator, rules)
  return isOld ? { ...interim, status: 'overdue-data', reason: 'stale' } : interim
}

/** Whether the figure meets the target. A target of "over x" is met by x itself. */
export function meets(
  quantity: Quantity | OtherStatement,
  target: Pick<Goal, 'value' | 'bound'>,
  { direction }: Pick<Judged, 'direction'>,
): Certainty {
  if (target.bound === 'about') return 'cannot-tell'
  const interval = intervalOf(quantity)
  return direction === 'higher' ? atLeast(interval, target.value) : atMost(interval, target.value)
}

/** The override of a target in force on the day: the one set last that has not expired; null without one. */
export function overrideOn(
  day: Day,
  target: string,
  overrides: readonly Override[],
): Override | null {
  return overrides
    .filter((one) => one.target === target && one.setAt <= day && day <= one.until)
    .reduce<Override | null>((last, one) => (last && last.setAt > one.setAt ? last : one), null)
}

const nothing: Judgement = {
  status: 'awaiting',
  reason: null,
  reading: null,
  pace: null,
  step: null,
}

/** What is shown beside a status. Nothing is computed from an ambiguous figure or across a change of method. */
function shownBeside(
  goal: Goal,
  course: Course | null,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Pick<Judgement, 'reading' | 'pace' | 'step'> {
  if (obstacleOf(goal, reading, indicator, goal.baseline?.period))
    return { reading, pace: null, step: null }
  return {
    reading,
    pace: course && paceOf(goal, course, reading, readings, indicator, rules),
    step: stepOf(goal, reading, indicator),
  }
}

/** The judgement by the closing figure of the period. */
function settled(
  goal: Goal,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  day: Day,
  rules: RuleSet,
): Judgement {
  const course = courseOf(goal, indicator, rules)
  const beside = shownBeside(goal, course, reading, readings, indicator, rules)
  const answer = answerOf(goal, reading, indicator, (stated) =>
    course?.kind === 'spending'
      ? withinBand(stated, course, rules)
      : meets(stated, goal, indicator),
  )
  if (answer.reason) return { ...beside, status: 'cannot-tell', reason: answer.reason }
  if (answer.met) return { ...beside, status: 'met', reason: provisionalOf(reading) }
  if (day > goal.due) return { ...beside, status: 'missed', reason: provisionalOf(reading) }
  return { ...beside, status: isCeiling(indicator, rules) ? 'behind' : 'awaiting', reason: null }
}

/** The judgement by a figure from within the period. */
function soFar(
  goal: Goal,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Judgement {
  const course = courseOf(goal, indicator, rules)
  const beside = shownBeside(goal, course, reading, readings, indicator, rules)
  const cannotTell = (reason: Reason): Judgement => ({ ...beside, status: 'cannot-tell', reason })
  const obstacle = obstacleOf(goal, reading, indicator, goal.baseline?.period)
  if (obstacle) return cannotTell(obstacle)
  const method = rules.elapsed.byIndicator[indicator.id] ?? rules.elapsed.standard
  const waits: Judgement = { ...beside, status: 'awaiting', reason: null }
  if (isCeiling(indicator, rules)) {
    // A ceiling that is exceeded stays exceeded; below it only the end of the period decides.
    const answer = answerOf(goal, reading, indicator, (stated) => meets(stated, goal, indicator))
    if (answer.reason) return cannotTell(answer.reason)
    return answer.met ? waits : { ...beside, status: 'behind', reason: null }
  }
  if (indicator.measure === 'rank' || reading.basis === 'edition') return waits
  // A yearly list has no course within the year, except by a plan of the office.
  if (indicator.measure === 'annual-list' && method.kind !== 'plan') return waits
  const courses = course ? [course] : coursesOf(goal, indicator)
  const [first] = courses
  if (!first) return cannotTell(noCourseReason(goal, indicator))
  const met = (value: Fraction) => reaches(value, first, indicator)
  if (courses.every((one) => isFloor(one, indicator)))
    return {
      ...beside,
      ...unanimous(reading, goal, [(value) => (met(value) ? 'met' : 'behind')], []),
    }
  const elapsed = elapsedBy(goal, first.kind, reading, readings, indicator, rules)
  if (!elapsed) return cannotTell('no-curve')
  const { share } = elapsed
  const [top, bottom] = rules.earlyShare
  const early = compareFractions(share, { top: BigInt(top), bottom: BigInt(bottom) }) < 0
  if (early && method.kind !== 'plan') return { ...beside, status: 'too-early', reason: null }
  const statusBy =
    (one: Course) =>
    (value: Fraction): Status => {
      if (one.kind !== 'spending' && met(value)) return 'met'
      if (isFloor(one, indicator)) return 'behind'
      const length = subtract(one.to, one.from)
      return computedStatus(divide(subtract(value, one.from), length), share, one.kind, rules)
    }
  const turning = first.kind === 'spending' ? [multiply(share, first.to)] : []
  return { ...beside, ...unanimous(reading, goal, courses.map(statusBy), turning) }
}

/**
 * Whether a closing figure overrules an earlier one that showed the target met. A final one that falls short
 * does, except for a cumulative count that was met by a final figure.
 */
function overrules(outcome: Judgement | null, proof: Reading, { measure }: Judged): boolean {
  const fallsShort = outcome?.status === 'missed' || outcome?.status === 'awaiting'
  if (!fallsShort || outcome.reading?.status !== 'final') return false
  return measure !== 'cumulative' || proof.status !== 'final'
}

/** The target without a baseline that was published after the day. */
function withKnownBaseline(goal: Goal, day: Day): Goal {
  return goal.baseline && goal.baseline.recordedAt > day ? { ...goal, baseline: null } : goal
}

/** The courses from both ends of a baseline that is a bound or a range; none from "about". */
function coursesOf({ baseline, value }: Goal, indicator: Judged): Course[] {
  if (!baseline || baseline.bound === 'about' || !movesFromBaseline(indicator)) return []
  return endsOf(baseline).map((from) => ({ kind: 'stock', from, to: fractionOf(value) }))
}

/** Why a target has no course. */
function noCourseReason({ value, baseline }: Goal, indicator: Judged): Reason {
  if (movesFromBaseline(indicator)) return baseline ? 'approximate' : 'no-baseline'
  return value <= 0 ? 'zero-target' : 'no-baseline'
}

/** The reason to show with met or missed where the final figure may still decide otherwise. */
function provisionalOf({ status }: Reading): Reason | null {
  return status === 'provisional' ? 'provisional' : null
}

/** Days from the end of a period until a missing figure is overdue. */
function lagOf({ releaseDays }: Judged, rules: RuleSet): number {
  return releaseDays ?? rules.releaseDays
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** The last day before a newer figure than this one is overdue. */
function staleAfter(reading: Reading, indicator: Judged, rules: RuleSet): Day {
  const cutOff = cutOffOf(reading)
  if (indicator.rhythm === null) return monthsAfter(cutOff, rules.staleMonths)
  return daysAfter(monthsAfter(cutOff, monthsOf[indicator.rhythm]), lagOf(indicator, rules))
}

/** The status if all values agree that the figure and its conflicts allow, else "cannot tell" with the reason. */
function unanimous(
  reading: Reading,
  goal: Goal,
  statusBy: readonly ((value: Fraction) => Status)[],
  between: readonly Fraction[],
): Pick<Judgement, 'status' | 'reason'> {
  if (goal.bound === 'about' || reading.bound === 'about')
    return { status: 'cannot-tell', reason: 'approximate' }
  const allOf = (stated: Quantity) =>
    statusBy.flatMap((statusOf) => statusesOf(stated, statusOf, between))
  const own = allOf(reading)
  const all = reading.conflicts.flatMap(allOf)
  const [status] = own
  if (!status || own.some((other) => other !== status))
    return { status: 'cannot-tell', reason: 'bound' }
  return all.some((other) => other !== status)
    ? { status: 'cannot-tell', reason: 'conflict' }
    : { status, reason: status === 'met' ? provisionalOf(reading) : null }
}

/** The statuses at both ends of what a statement allows, and at the values `between` where the status turns. */
function statusesOf(
  stated: Quantity,
  statusOf: (value: Fraction) => Status,
  between: readonly Fraction[],
): Status[] {
  const [low, high] = endsOf(stated)
  const inside = between.filter(
    (value) => compareFractions(value, low) > 0 && compareFractions(value, high) < 0,
  )
  return [low, high, ...inside].map(statusOf)
}

/** The ends of what a statement allows; an open side ends at ±`farOff`. */
function endsOf(stated: Quantity): [low: Fraction, high: Fraction] {
  const { low, high } = rangeOf(stated)
  return [low ?? { top: -farOff, bottom: 1n }, high ?? { top: farOff, bottom: 1n }]
}

/** Larger than any figure, so that the status there is the status at infinity. */
const farOff = 10n ** 40n

/** Why a figure cannot be judged against a target, whatever its value: another scope or method, or ambiguous. */
function obstacleOf(
  { setAt, scope }: Goal,
  reading: Reading,
  { methodBreaks }: Judged,
  begun: PartialDate = setAt,
): Reason | null {
  if (scope) return 'scope'
  if (reading.status === 'ambiguous') return 'unclear'
  const crosses = (day: Day) => crossesBreak(day, dayOf(reading), reading.region, methodBreaks)
  return crosses(setAt) || crosses(lastDayOf(begun)) ? 'method-break' : null
}

/** Whether a figure and those in conflict with it meet a target, or why that is unknown. */
function answerOf(
  goal: Goal,
  reading: Reading,
  indicator: Judged,
  meetsIt: (stated: Quantity) => Certainty,
): { met: boolean; reason: Reason | null } {
  const reason = obstacleOf(goal, reading, indicator)
  if (reason) return { met: false, reason }
  if (reading.bound === 'about' || goal.bound === 'about')
    return { met: false, reason: 'approximate' }
  const answer = meetsIt(reading)
  if (answer === 'cannot-tell') return { met: false, reason: 'bound' }
  if (reading.conflicts.some((other) => meetsIt(other) !== answer))
    return { met: false, reason: 'conflict' }
  return { met: answer === 'yes', reason: null }
}

/** Whether the measure only grows within its period. Spending is excluded: there, too much is bad. */
function onlyGrows({ id, measure }: Judged, rules: RuleSet): boolean {
  if (rules.spendingIndicators.includes(id)) return false
  return measure === 'flow' || measure === 'cumulative' || measure === 'annual-list'
}

/** Whether the target is a ceiling on a measure that only grows. */
function isCeiling(indicator: Judged, rules: RuleSet): boolean {
  return indicator.direction === 'lower' && onlyGrows(indicator, rules)
}

function reaches(value: Fraction, { to }: Course, { direction }: Judged): boolean {
  return direction === 'higher'
    ? compareFractions(value, to) >= 0
    : compareFractions(value, to) <= 0
}

function withinBand(stated: Quantity, course: Course, rules: RuleSet): Certainty {
  const statusOf = (value: Fraction): Status =>
    computedStatus(divide(value, course.to), one, 'spending', rules) === 'on-pace'
      ? 'met'
      : 'missed'
  const [first, ...others] = statusesOf(stated, statusOf, [course.to])
  if (others.some((other) => other !== first)) return 'cannot-tell'
  return first === 'met' ? 'yes' : 'no'
}

function stepOf({ baseline }: Goal, reading: Reading, { measure }: Judged): DecisionStep | null {
  if (measure !== 'rank' || !baseline || reading.bound !== 'exact') return null
  if (reading.conflicts.length > 0) return null
  if (reading.value === baseline.value) return 'held'
  return reading.value < baseline.value ? 'improved' : 'fell-back'
}

/**
 * The figure that proves that a measure that only grows has met its target, final before provisional and the
 * latest of them: for a flow or a list one of the due year, for a cumulative count any up to the due date.
 */
function proofOf(
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
    return answerOf(goal, reading, indicator, (stated) => meets(stated, goal, indicator)).met
  })
  const final = proofs.filter(({ status }) => status === 'final')
  return final.pop() ?? proofs.pop() ?? null
}

/**
 * The closing figure of a target's period: dated on the due date, or of the whole due year (for a flow only if
 * it is due at its end), or, except for a flow, of that year with an as-of date in the next. One dated between
 * the due date and the end of the year does not count. Clear figures come before ambiguous ones.
 */
function closingOf(goal: Goal, readings: readonly Reading[], { measure }: Judged): Reading | null {
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

const wholeness: Record<Reading['basis'], number> = {
  year: 2,
  edition: 1,
  'as-of': 0,
  'year-to-date': 0,
  undated: 0,
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

/**
 * The latest figure from within a target's period: for a flow, list or spending the year to date, for others a
 * figure after the baseline or, without one, from the year in which the target was set.
 */
function latestOf(
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

const yearOf = (day: Day) => day.slice(0, 4)
