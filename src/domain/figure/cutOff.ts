import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import { lastDayOf } from './period.ts'

/** The last day that a figure covers: its as-of date, else the end of its year. */
export function endOf({ asOf, period }: Pick<Reading, 'asOf' | 'period'>): Day {
  return lastDayOf(asOf ?? period ?? '0000')
}

/**
 * The cut-off of a figure: the last day that it covers, but never after `recordedAt`, since a figure cannot
 * cover future days (P10).
 */
export function cutOffOf(reading: Pick<Reading, 'asOf' | 'period' | 'recordedAt'>): Day {
  const end = endOf(reading)
  return end < reading.recordedAt ? end : reading.recordedAt
}

/** Whether a figure of a whole year was recorded before that year was over, so that it may still change (P10). */
export function isBeforeYearEnd(
  reading: Pick<Reading, 'basis' | 'asOf' | 'period' | 'recordedAt'>,
): boolean {
  return reading.basis === 'year' && cutOffOf(reading) < endOf(reading)
}
