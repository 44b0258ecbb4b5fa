import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import { daysBetween } from '../figure/period.ts'

/**
 * How far a milestone is off its plan, in days: below zero is early. `unconfirmed`: the day on which it was
 * to come has passed and no source says that it came; neither late nor done.
 */
export type Slip =
  | { state: 'on-time' | 'slow' | 'late'; days: number }
  | { state: 'unconfirmed'; since: Day }

/**
 * Of what is done the slip is settled; of what is open it is what the latest announcement makes it, and what
 * the days that have passed since make it.
 */
export function slipOf(
  { planned, expected, done }: { planned: Day; expected: Day | null; done: Day | null },
  day: Day,
  { milestoneSlowDays }: Pick<RuleSet, 'milestoneSlowDays'>,
): Slip {
  const awaited = later(expected ?? planned, planned)
  if (done === null && awaited < day) return { state: 'unconfirmed', since: awaited }
  const days = daysBetween(planned, done ?? (expected ? later(expected, day) : planned))
  return { state: days <= 0 ? 'on-time' : days <= milestoneSlowDays ? 'slow' : 'late', days }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
