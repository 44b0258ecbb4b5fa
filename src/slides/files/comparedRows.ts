import { trendOf } from '../../charts/trend.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'

/** The figures of a comparison by period, in order of time, one for each series; null where it has none. */
export function comparedRows({
  series,
}: BlockOf<'comparison'>): { period: string; figures: (string | null)[] }[] {
  const places = new Map<string, number>()
  for (const { readings, indicator, rows } of series) {
    const { points } = trendOf(readings, indicator)
    // `rows` has a row for each point, in the same order.
    rows.forEach(({ period }, place) => places.set(period, points[place]?.x ?? 0))
  }
  return [...places]
    .sort(([, a], [, b]) => a - b)
    .map(([period]) => ({
      period,
      figures: series.map(({ rows }) => rows.find((row) => row.period === period)?.figure ?? null),
    }))
}
