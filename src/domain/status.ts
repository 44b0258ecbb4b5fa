import type { OtherStatement, Reading } from '../contract/observation.ts'
import { rules as rulesInForce } from '../contract/rules.ts'
import type { RuleSet } from '../contract/ruleSet.ts'
import type { Day, PartialDate } from '../contract/scalars.ts'
import type { Override, Reason, Status } from '../contract/status.ts'
import { type Fraction, less, one, order, per, plus, times } from './fraction.ts'
import { type Answer, atLeast, atMost, intervalOf, type Quantity } from './interval.ts'
import { crossesBreak, dayOf } from './methodBreaks.ts'
import {
  type Aim,
  computedStatus,
  cutOffOf,
  isFloor,
  type Judged,
  type Pace,
  paceOf,
  type Way,
  wayOf,
} from './pace.ts'
import { daysAfter, lastDayOf } from './period.ts'
import { rangeOf } from './range.ts'

/** A rank against where it stood when the target was set. */
export type Step = 'improved' | 'held' | 'fell-back'

/**
 * A judged target: its status, for "cannot tell" and some waits the reason, the reading it rests on, and
 * the arithmetic where there is any: of the outcome, or of the way so far.
 */
export type Judgement = {
  status: Status
  reason: Reason | null
  reading: Reading | null
  pace: Pace | null
  step: Step | null
}

/**
 * How a target stands as known on `day` (PACING.md, precedence of statuses). Once its period has ended the
 * outcome decides; before, the latest figure of the period does, as of its own cut-off date. What only
 * grows and is past its target has met it, whatever follows. No status is given that a value allowed by
 * the bounds or by a conflicting source would contradict.
 */
export function judge(
  aim: Aim,
  readings: readonly Reading[],
  indicator: Judged,
  day: Day,
  rules: RuleSet = rulesInForce,
): Judgement {
  const outcome = outcomeOf(aim, readings, indicator, rules)
  if (outcome && outcome.status !== 'expected')
    return settled(aim, outcome, readings, indicator, rules)
  const latest = latestOf(aim, readings, indicator, rules)
  const so = latest ? soFar(aim, latest, readings, indicator, rules) : nothing
  if (day > aim.due)
    return {
      ...so,
      status: day > daysAfter(aim.due, rules.releaseDays) ? 'overdue-data' : 'awaiting',
      reason: outcome ? 'expected' : null,
      reading: outcome ?? so.reading,
    }
  if (!latest) return outcome ? { ...nothing, reason: 'expected', reading: outcome } : so
  return so
}

/** Does the figure meet the target? "Over" in a target asks for at least its value. */
export function meets(
  quantity: Quantity | OtherStatement,
  target: Pick<Aim, 'value' | 'bound'>,
  { direction }: Pick<Judged, 'direction'>,
): Answer {
  if (target.bound === 'about') return 'cannot-tell'
  const interval = intervalOf(quantity)
  return direction === 'higher' ? atLeast(interval, target.value) : atMost(interval, target.value)
}

/** The override of a target that counts on the day: the one set last, until its last day. */
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

/** What is told beside a status. Nothing is computed from what is unclear, or across a change of method. */
function toldOf(
  aim: Aim,
  way: Way | null,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Pick<Judgement, 'reading' | 'pace' | 'step'> {
  if (obstacleOf(aim, reading, indicator, aim.baseline?.period))
    return { reading, pace: null, step: null }
  return {
    reading,
    pace: way && paceOf(aim, way, reading, readings, indicator, rules),
    step: stepOf(aim, reading, indicator),
  }
}

/** Judged on the outcome of the period. */
function settled(
  aim: Aim,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Judgement {
  const way = wayOf(aim, indicator, rules)
  const told = toldOf(aim, way, reading, readings, indicator, rules)
  const cannotTell = (reason: Reason): Judgement => ({ ...told, status: 'cannot-tell', reason })
  const obstacle = obstacleOf(aim, reading, indicator)
  if (obstacle) return cannotTell(obstacle)
  const answer = allAgree(reading, (stated) =>
    way?.kind === 'spending' ? withinBand(stated, way, rules) : meets(stated, aim, indicator),
  )
  if (answer === 'conflict') return cannotTell('conflict')
  if (answer === 'cannot-tell')
    return cannotTell(reading.bound === 'about' || aim.bound === 'about' ? 'approximate' : 'bound')
  return { ...told, status: answer === 'yes' ? 'met' : 'missed', reason: null }
}

/** Judged on a figure from within the period. */
function soFar(
  aim: Aim,
  reading: Reading,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Judgement {
  const way = wayOf(aim, indicator, rules)
  const told = toldOf(aim, way, reading, readings, indicator, rules)
  const cannotTell = (reason: Reason): Judgement => ({ ...told, status: 'cannot-tell', reason })
  const obstacle = obstacleOf(aim, reading, indicator, aim.baseline?.period)
  if (obstacle) return cannotTell(obstacle)
  const answer = allAgree(reading, (stated) => meets(stated, aim, indicator))
  const grows = onlyGrows(indicator, rules)
  // What only grows has passed its target for good, and a ceiling too.
  if (grows && indicator.direction === 'higher' && answer === 'yes')
    return { ...told, status: 'met', reason: null }
  if (grows && indicator.direction === 'lower')
    return { ...told, status: answer === 'no' ? 'missed' : 'awaiting', reason: null }
  if (indicator.measure === 'rank') return { ...told, status: 'awaiting', reason: null }
  const method = rules.elapsed.byIndicator[indicator.id] ?? rules.elapsed.standard
  // A list drawn up anew every year has no course within the year but one that the office planned.
  if (indicator.measure === 'annual-list' && method.kind !== 'plan')
    return { ...told, status: 'awaiting', reason: null }
  if (!way) return cannotTell('no-baseline')
  const met = (value: Fraction) => reaches(value, way, indicator)
  if (isFloor(way, indicator))
    return { ...told, ...unanimous(reading, aim, (value) => (met(value) ? 'met' : 'behind'), []) }
  if (!told.pace) return cannotTell('no-curve')
  const { share } = told.pace.elapsed
  const [top, bottom] = rules.earlyShare
  const early = order(share, { top: BigInt(top), bottom: BigInt(bottom) }) < 0
  if (early && method.kind !== 'plan') return { ...told, status: 'too-early', reason: null }
  const length = less(way.to, way.from)
  const statusOf = (value: Fraction): Status =>
    way.kind !== 'spending' && met(value)
      ? 'met'
      : computedStatus(per(less(value, way.from), length), share, way.kind, rules)
  const turning = way.kind === 'spending' ? [plus(way.from, times(share, length))] : []
  return { ...told, ...unanimous(reading, aim, statusOf, turning) }
}

/** The status on which all values agree that the figure and those in conflict with it allow. */
function unanimous(
  reading: Reading,
  aim: Aim,
  statusOf: (value: Fraction) => Status,
  between: readonly Fraction[],
): Pick<Judgement, 'status' | 'reason'> {
  if (aim.bound === 'about' || reading.bound === 'about')
    return { status: 'cannot-tell', reason: 'approximate' }
  const own = statusesOf(reading, statusOf, between)
  const all = reading.conflicts.flatMap((other) => statusesOf(other, statusOf, between))
  const [status] = own
  if (!status || own.some((other) => other !== status))
    return { status: 'cannot-tell', reason: 'bound' }
  return all.some((other) => other !== status)
    ? { status: 'cannot-tell', reason: 'conflict' }
    : { status, reason: null }
}

/** The statuses at the ends of what a statement allows, and at the turning points between them. */
function statusesOf(
  stated: Quantity,
  statusOf: (value: Fraction) => Status,
  between: readonly Fraction[],
): Status[] {
  const { low, high } = rangeOf(stated)
  const inside = between.filter(
    (value) => (!low || order(value, low) > 0) && (!high || order(value, high) < 0),
  )
  const ends = [low ?? { top: -farOff, bottom: 1n }, high ?? { top: farOff, bottom: 1n }]
  return [...ends, ...inside].map(statusOf)
}

/** Beyond any figure: the status there is the status at infinity. */
const farOff = 10n ** 40n

/** Why a figure cannot be judged against a target, whatever its value: set, or begun, on another method. */
function obstacleOf(
  { setAt }: Aim,
  reading: Reading,
  { methodBreaks }: Judged,
  begun: PartialDate = setAt,
): Reason | null {
  if (reading.status === 'ambiguous') return 'unclear'
  const crosses = (day: Day) => crossesBreak(day, dayOf(reading), reading.region, methodBreaks)
  return crosses(setAt) || crosses(lastDayOf(begun)) ? 'method-break' : null
}

/** The answer that a figure and all that contradict it give, if they give the same. */
function allAgree(reading: Reading, answerOf: (stated: Quantity) => Answer): Answer | 'conflict' {
  const answer = answerOf(reading)
  return reading.conflicts.some((other) => answerOf(other) !== answer) ? 'conflict' : answer
}

/** Does more only ever come, and is none of it too much? */
function onlyGrows({ id, measure }: Judged, rules: RuleSet): boolean {
  if (rules.spendingIndicators.includes(id)) return false
  return measure === 'flow' || measure === 'cumulative' || measure === 'annual-list'
}

function reaches(value: Fraction, { to }: Way, { direction }: Judged): boolean {
  return direction === 'higher' ? order(value, to) >= 0 : order(value, to) <= 0
}

function withinBand(stated: Quantity, way: Way, rules: RuleSet): Answer {
  const statusOf = (value: Fraction): Status =>
    computedStatus(per(value, way.to), one, 'spending', rules) === 'on-pace' ? 'met' : 'missed'
  const [first, ...others] = statusesOf(stated, statusOf, [way.to])
  if (others.some((other) => other !== first)) return 'cannot-tell'
  return first === 'met' ? 'yes' : 'no'
}

function stepOf({ baseline }: Aim, reading: Reading, { measure }: Judged): Step | null {
  if (measure !== 'rank' || !baseline || reading.bound !== 'exact') return null
  if (reading.conflicts.length > 0) return null
  if (reading.value === baseline.value) return 'held'
  return reading.value < baseline.value ? 'improved' : 'fell-back'
}

/**
 * The reading that decides: the figure of the due year, or a point dated at or after the due date.
 * What only grows (flow, cumulative, annual list) may clear its target within the year.
 */
function outcomeOf(
  aim: Aim,
  readings: readonly Reading[],
  indicator: Judged,
  rules: RuleSet,
): Reading | undefined {
  // What came in a year after the due date came too late: of a flow, no figure reaches beyond it.
  const inTime = ({ basis, asOf, period }: Reading) =>
    indicator.measure !== 'flow' ||
    cutOffOf({ period, asOf: basis === 'year' ? null : asOf }) <= aim.due
  const ofYear = readings.filter((reading) => reading.period === yearOf(aim.due) && inTime(reading))
  const final =
    ofYear.find(({ basis }) => basis === 'year' || basis === 'edition') ??
    ofYear
      .filter(({ basis, asOf }) => basis === 'as-of' && asOf !== null && lastDayOf(asOf) >= aim.due)
      .pop()
  if (final && final.status !== 'expected') return final
  if (!onlyGrows(indicator, rules) || indicator.direction !== 'higher') return final
  const early = ofYear.find(
    (reading) =>
      (reading.basis === 'as-of' || reading.basis === 'year-to-date') &&
      reading.status === 'final' &&
      meets(reading, aim, indicator) === 'yes',
  )
  return early ?? final
}

/**
 * The latest figure of a target's own period, up to its due date: of a flow the year to date, of the rest a
 * figure after the baseline, or without one from the year in which the target was set.
 */
function latestOf(
  aim: Aim,
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
    const cutOff = cutOffOf(reading)
    if (cutOff > aim.due) return false
    if (fills) return reading.basis === 'year-to-date' && reading.period === yearOf(aim.due)
    if (!moves || reading.basis === 'undated' || reading.basis === 'year-to-date') return false
    return aim.baseline
      ? cutOff > lastDayOf(aim.baseline.period)
      : reading.period >= yearOf(aim.setAt)
  })
  const plain = within.filter(({ status }) => status !== 'ambiguous')
  return (plain.length > 0 ? plain : within).reduce<Reading | undefined>(
    (last, one) => (last && cutOffOf(last) > cutOffOf(one) ? last : one),
    undefined,
  )
}

const yearOf = (day: Day) => day.slice(0, 4)
