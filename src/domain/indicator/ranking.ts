import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { type Interval, intervalOf } from '../figure/interval.ts'

/** The best and the worst place that the stated values allow; equal values share a place. */
export type RankSpan = { best: number; worst: number }

type Ranked = Pick<Reading, 'id' | 'value' | 'bound' | 'conflicts'>

/**
 * The rows, best first, each with the places it may have (H2). Every value that a bound or a source in
 * conflict allows counts: only figures that cannot overlap get one place. The order of rows whose places
 * overlap is that of their stated values and claims nothing.
 */
export function rankingOf<R extends Ranked>(
  rows: readonly R[],
  direction: IndicatorGlance['direction'],
): { row: R; place: RankSpan }[] {
  const stated = rows.map((row) => ({ row, score: scoreOf(row, direction) }))
  const placed = stated.map(({ row, score }) => ({
    row,
    place: {
      best: 1 + stated.filter((other) => other.score.low > score.high).length,
      worst: 1 + stated.filter((other) => other.row !== row && other.score.high > score.low).length,
    },
  }))
  const sign = direction === 'higher' ? 1 : -1
  return placed.sort(
    (a, b) =>
      a.place.best - b.place.best ||
      a.place.worst - b.place.worst ||
      sign * (b.row.value - a.row.value) ||
      (a.row.id < b.row.id ? -1 : 1),
  )
}

/** Can the row be at any place at all? Then its place says nothing. */
export function isOpen({ best, worst }: RankSpan, rows: number): boolean {
  return rows > 1 && best === 1 && worst === rows
}

/** All the values that any of the sources allows, turned so that more is better. */
function scoreOf(row: Ranked, direction: IndicatorGlance['direction']): Interval {
  const intervals = [row, ...row.conflicts].map((statement) => intervalOf(statement))
  const low = Math.min(...intervals.map((interval) => interval.low))
  const high = Math.max(...intervals.map((interval) => interval.high))
  return direction === 'higher' ? { low, high } : { low: -high, high: -low }
}
