import type { Reading } from '../contract/figure/observation.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { yearPosition } from '../domain/figure/period.ts'

/**
 * The first and last whole year on the axis of a chart of these; null where nothing is dated.
 * Figures whose wording is unclear are not drawn and do not count.
 */
export function yearsOf(
  readings: readonly Reading[],
  targets: readonly Pick<TargetGlance, 'due'>[],
): [number, number] | null {
  const years = [
    ...readings.flatMap((reading) =>
      reading.status === 'ambiguous' ? [] : (yearOf(reading) ?? []),
    ),
    ...targets.map(({ due }) => Number(due.slice(0, 4))),
  ]
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
}

/**
 * The readings of the years `from` to `to`, both included; null leaves that end open. Undated readings
 * belong to no year: they stay only where no year is left out.
 */
export function withinYears(
  readings: readonly Reading[],
  from: number | null,
  to: number | null,
): Reading[] {
  const isOutside = (reading: Reading) => {
    const year = yearOf(reading)
    return year !== null && ((from !== null && year < from) || (to !== null && year > to))
  }
  if (!readings.some(isOutside)) return [...readings]
  return readings.filter((reading) => yearOf(reading) !== null && !isOutside(reading))
}

/** The year that a position on the axis belongs to: points within a year are at smaller values. */
export function wholeYear(x: number): number {
  return Math.ceil(x)
}

function yearOf(reading: Reading): number | null {
  const x = yearPosition(reading)
  return x === null ? null : wholeYear(x)
}
