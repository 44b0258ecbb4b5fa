import type { Reading } from '../../contract/figure/observation.ts'
import type { Day, PartialDate } from '../../contract/scalars.ts'
import type { Reason } from '../../contract/target/status.ts'
import { crossesBreak, dayOf } from '../figure/methodBreaks.ts'
import { lastDayOf } from '../figure/period.ts'
import type { Goal } from './goal.ts'
import { type Judged, movesFromBaseline } from './measure.ts'

/** Why a figure cannot be judged against a target, whatever its value: another scope or method, or ambiguous. */
export function obstacleOf(
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

/** Why a target has no course. */
export function noCourseReason({ value, baseline }: Goal, indicator: Judged): Reason {
  if (movesFromBaseline(indicator)) return baseline ? 'approximate' : 'no-baseline'
  return value <= 0 ? 'zero-target' : 'no-baseline'
}

/** The reason to show with met or missed where the final figure may still decide otherwise. */
export function provisionalOf({ status }: Reading): Reason | null {
  return status === 'provisional' ? 'provisional' : null
}
