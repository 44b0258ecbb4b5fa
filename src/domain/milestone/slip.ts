import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import { daysBetween } from '../figure/period.ts'

/**
 * The delay of a milestone against its plan, in days; negative is early. `unconfirmed`: the day on which it
 * was expected (`since`) has passed and no source says that it happened; neither late nor done.
 */
export type Slip =
  | { state: 'on-time' | 'slow' | 'late'; days: number }
  | { state: 'unconfirmed'; since: Day }

/**
 * A milestone that is done slipped from `planned` to `done`; an open one from `planned` to the later of
 * `expected` and the day of judging. Without an `expected` date an open one has not slipped.
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
