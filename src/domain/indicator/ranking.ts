import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { type Interval, intervalOf } from '../figure/interval.ts'

/** The best and the worst rank that the stated values allow; equal values share a rank. */
export type RankSpan = { best: number; worst: number }

type Ranked = Pick<Reading, 'id' | 'value' | 'bound' | 'conflicts'>

/**
 * The rows, best first, each with the ranks it may have (H2). Every value that a bound or a conflicting
 * source allows counts: only figures that cannot overlap get a single rank. Rows whose ranks overlap are
 * ordered by their stated values, which says nothing about their true order.
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

/** Whether the row may have any rank from first to last, so that its rank means nothing. */
export function isOpen({ best, worst }: RankSpan, rows: number): boolean {
  return rows > 1 && best === 1 && worst === rows
}

/** All values that any of the sources allows, negated where lower is better. */
function scoreOf(row: Ranked, direction: IndicatorGlance['direction']): Interval {
  const intervals = [row, ...row.conflicts].map((statement) => intervalOf(statement))
  const low = Math.min(...intervals.map((interval) => interval.low))
  const high = Math.max(...intervals.map((interval) => interval.high))
  return direction === 'higher' ? { low, high } : { low: -high, high: -low }
}
