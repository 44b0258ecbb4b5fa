import type { Reading } from '../../contract/figure/observation.ts'
import { rules as rulesInForce } from '../../contract/target/rules.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Reason, Status } from '../../contract/target/status.ts'
import { daysAfter } from '../figure/period.ts'
import { comparisonOf, meets, withinBand } from './comparison.ts'
import { type Course, courseOf, coursesOf, isFloor, reaches } from './course.ts'
import { closingFigureOf, latestFigureOf, provingFigureOf } from './decidingFigure.ts'
import { compareFractions, divide, type Fraction, multiply, subtract } from './fraction.ts'
import { type Goal, withKnownBaseline } from './goal.ts'
import { isCeiling, type Judged } from './measure.ts'
import { lagOf, staleAfter } from './overdue.ts'
import { computedStatus, elapsedBy, type Pace, paceOf } from './pace.ts'
import { noCourseReason, obstacleOf, provisionalOf } from './reason.ts'
import { unanimous } from './unanimous.ts'

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
  const closing = closingFigureOf(goal, readings, indicator)
  const outcome =
    closing && closing.status !== 'expected'
      ? settled(goal, closing, readings, indicator, day, rules)
      : null
  const proof = provingFigureOf(goal, readings, indicator, rules)
  if (proof && !overrules(outcome, proof, indicator))
    return {
      ...shownBeside(goal, courseOf(goal, indicator, rules), proof, readings, indicator, rules),
      status: 'met',
      reason: provisionalOf(proof),
    }
  if (outcome) return outcome
  const latest = latestFigureOf(goal, readings, indicator, rules)
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
  const compared = comparisonOf(goal, reading, indicator, (stated) =>
    course?.kind === 'spending'
      ? withinBand(stated, course, rules)
      : meets(stated, goal, indicator),
  )
  if (compared.reason) return { ...beside, status: 'cannot-tell', reason: compared.reason }
  if (compared.met) return { ...beside, status: 'met', reason: provisionalOf(reading) }
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
    const compared = comparisonOf(goal, reading, indicator, (stated) =>
      meets(stated, goal, indicator),
    )
    if (compared.reason) return cannotTell(compared.reason)
    return compared.met ? waits : { ...beside, status: 'behind', reason: null }
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

function stepOf({ baseline }: Goal, reading: Reading, { measure }: Judged): DecisionStep | null {
  if (measure !== 'rank' || !baseline || reading.bound !== 'exact') return null
  if (reading.conflicts.length > 0) return null
  if (reading.value === baseline.value) return 'held'
  return reading.value < baseline.value ? 'improved' : 'fell-back'
}
