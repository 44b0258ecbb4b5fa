import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { Trend } from './trend.ts'
import { type TrendAxes, trendAxes } from './trendAxes.ts'
import { evenScale } from './yearScale.ts'

/** The axes that small charts share, so that they can be compared; only their ends have ticks. */
export function multiplesAxes(
  trends: readonly Trend[],
  indicator: IndicatorGlance,
  lang: Lang,
): TrendAxes {
  const points = trends.flatMap((trend) => trend.points)
  const { measure } = indicator
  const all: Trend = { measure, axis: 'year', points, lines: [], breaks: [], undated: [] }
  const axes = trendAxes(all, indicator, [], lang)
  const years = points.map(({ x }) => x)
  const first = Math.floor(Math.min(...years))
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1)
  return {
    ...axes,
    ...evenScale,
    span: [first, last],
    times: [first, last].map((year) => ({ at: year, text: String(year) })),
    values: axes.values.filter(({ at }) => axes.ends.includes(at)),
  }
}
