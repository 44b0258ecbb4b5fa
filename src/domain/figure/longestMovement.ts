import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { isBeforeYearEnd } from './cutOff.ts'
import { earlierComparable } from './growth.ts'
import { intervalOf } from './interval.ts'
import { crossesBreak, dayOf } from './methodBreaks.ts'

type Movement = {
  from: Reading
  to: Reading
  /** Whether the value, of a rank its number, is higher or lower at the end; never a guess (H25). */
  direction: 'up' | 'down'
}

/**
 * The longest movement that leads to a figure without a gap and without a change of method, from an exact figure.
 * Null where there is none, and where the figures show no direction or leave it open. Neither end is expected,
 * disputed, unclear, or recorded before its year was over.
 */
export function longestMovement(
  to: Reading,
  readings: readonly Reading[],
  indicator: Pick<IndicatorGlance, 'measure' | 'methodBreaks'>,
): Movement | null {
  if (!isSettled(to)) return null
  let from: Reading | null = null
  for (
    let one = earlierComparable(to, readings, indicator);
    one && !crossesBreak(dayOf(one), dayOf(to), to.region, indicator.methodBreaks);
    one = earlierComparable(one, readings, indicator)
  )
    if (one.bound === 'exact' && isSettled(one)) from = one
  if (!from) return null
  const { low, high } = intervalOf(to)
  if (low > from.value || (low === from.value && to.bound === 'over'))
    return { from, to, direction: 'up' }
  if (high < from.value || (high === from.value && to.bound === 'under'))
    return { from, to, direction: 'down' }
  return null
}

function isSettled(reading: Reading): boolean {
  const { status, conflicts } = reading
  const isStated = status !== 'ambiguous' && status !== 'expected'
  return isStated && conflicts.length === 0 && !isBeforeYearEnd(reading)
}
