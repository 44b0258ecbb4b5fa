import type { IndicatorGlance } from '../contract/indicator.ts'
import type { OtherStatement, Reading } from '../contract/observation.ts'
import { rules } from '../contract/rules.ts'
import type { Day } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target.ts'
import { crossesBreak } from './growth.ts'
import { type Answer, atLeast, atMost, intervalOf, type Quantity } from './interval.ts'
import { daysAfter, lastDayOf } from './period.ts'

/** How a target stands. The pace within the period (on pace, slow, behind) will join these. */
export type Status = 'met' | 'missed' | 'cannot-tell' | 'overdue-data' | 'awaiting' | 'no-target'

/** Statuses in the order in which they are told and counted. */
export const statuses: readonly Status[] = [
  'met',
  'missed',
  'cannot-tell',
  'overdue-data',
  'awaiting',
  'no-target',
]

export type Reason = 'bound' | 'approximate' | 'method-break' | 'conflict' | 'unclear' | 'expected'

/** A judged target: the reading it rests on, and for "cannot tell" and some waits the reason. */
export type Judgement = { status: Status; reason: Reason | null; reading: Reading | null }

type Judged = Pick<IndicatorGlance, 'measure' | 'direction' | 'methodBreaks'>

/**
 * Whether a target is met, as known on `day` (PACING.md, precedence of statuses).
 * No status is given that a value allowed by the bounds or by a conflicting source would contradict.
 */
export function judge(
  target: TargetGlance,
  readings: readonly Reading[],
  indicator: Judged,
  day: Day,
): Judgement {
  const reading = outcomeOf(target, readings, indicator)
  if (!reading) return { status: waiting(target, day), reason: null, reading: null }
  if (reading.status === 'ambiguous') return { status: 'cannot-tell', reason: 'unclear', reading }
  if (reading.status === 'expected')
    return { status: waiting(target, day), reason: 'expected', reading }
  if (crossesBreak(yearOf(target.setAt), reading.period, reading.region, indicator.methodBreaks))
    return { status: 'cannot-tell', reason: 'method-break', reading }
  const answer = meets(reading, target, indicator)
  if (reading.conflicts.some((other) => meets(other, target, indicator) !== answer))
    return { status: 'cannot-tell', reason: 'conflict', reading }
  if (answer === 'cannot-tell')
    return {
      status: 'cannot-tell',
      reason: reading.bound === 'about' || target.bound === 'about' ? 'approximate' : 'bound',
      reading,
    }
  return { status: answer === 'yes' ? 'met' : 'missed', reason: null, reading }
}

/** Does the figure meet the target? "Over" in a target asks for at least its value. */
export function meets(
  quantity: Quantity | OtherStatement,
  target: Pick<TargetGlance, 'value' | 'bound'>,
  { direction }: Pick<IndicatorGlance, 'direction'>,
): Answer {
  if (target.bound === 'about') return 'cannot-tell'
  const interval = intervalOf(quantity)
  return direction === 'higher' ? atLeast(interval, target.value) : atMost(interval, target.value)
}

/**
 * The reading that decides: the figure of the due year, or a point dated at or after the due date.
 * What only grows (flow, cumulative, annual list) may clear its target within the year.
 */
function outcomeOf(
  target: TargetGlance,
  readings: readonly Reading[],
  indicator: Judged,
): Reading | undefined {
  const ofYear = readings.filter((reading) => reading.period === yearOf(target.due))
  const final =
    ofYear.find(({ basis }) => basis === 'year' || basis === 'edition') ??
    ofYear
      .filter(
        ({ basis, asOf }) => basis === 'as-of' && asOf !== null && lastDayOf(asOf) >= target.due,
      )
      .pop()
  if (final && final.status !== 'expected') return final
  const onlyGrows = ['flow', 'cumulative', 'annual-list'].includes(indicator.measure)
  if (!onlyGrows || indicator.direction !== 'higher') return final
  const early = ofYear.find(
    (reading) =>
      (reading.basis === 'as-of' || reading.basis === 'year-to-date') &&
      reading.status === 'final' &&
      meets(reading, target, indicator) === 'yes',
  )
  return early ?? final
}

function waiting({ due }: TargetGlance, day: Day): Status {
  return day > daysAfter(due, rules.releaseDays) ? 'overdue-data' : 'awaiting'
}

const yearOf = (day: Day) => day.slice(0, 4)
