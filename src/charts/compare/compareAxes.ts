import type { Lang } from '../../contract/scalars.ts'
import { formatIndex, formatTick } from '../../format/axisText.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import { valueAxis } from '../scale.ts'
import type { Trend, TrendPoint } from '../trend.ts'
import type { TrendAxes } from '../trendAxes.ts'
import { wholeYear } from '../yearSpan.ts'
import { evenScale } from '../yearScale.ts'

/** One course in a comparison. */
export type CompareSeries = {
  key: string
  name: string
  trend: Trend
  /** The period of a point in words. */
  periodOf: (point: TrendPoint) => string
  /** The figure of a point as text. */
  textOf: (point: TrendPoint) => string
  /** Remarks on a point, for where there is room. */
  remarksOf: (point: TrendPoint) => string[]
}

/**
 * The axes that all series share. `indicator` gives the unit of the values; null means an index.
 * `span` is the first and last year, given where several drawings must have the same years.
 */
export function compareAxes(
  series: readonly CompareSeries[],
  indicator: IndicatorGlance | null,
  lang: Lang,
  span?: readonly [number, number],
): TrendAxes {
  const points = series.flatMap(({ trend }) => trend.points)
  const reversed = indicator?.measure === 'rank'
  const { ends, ticks } = valueAxis(
    points.map(({ y }) => y),
    reversed,
  )
  const places = [...points.map(({ x }) => x), ...(span ?? [])]
  const years = [...new Set(places.map(wholeYear))].sort((a, b) => a - b)
  return {
    ...evenScale,
    targets: [],
    span: [Math.min(...places) - 0.4, Math.max(...places.map(wholeYear)) + 0.6],
    times: years.map((year) => ({ at: year, text: String(year) })),
    ends,
    values: ticks.map((tick) => ({
      at: tick,
      text: indicator ? formatTick(tick, ends[1], indicator, lang) : formatIndex(tick),
    })),
    reversed,
  }
}

/** The points of all series grouped by year position, so that one tooltip shows them together. */
export function compareColumns(
  series: readonly CompareSeries[],
): { x: number; y: number; rows: { series: CompareSeries; place: number; point: TrendPoint }[] }[] {
  const columns = new Map<number, { series: CompareSeries; place: number; point: TrendPoint }[]>()
  series.forEach((one, place) => {
    for (const point of one.trend.points) {
      const rows = columns.get(point.x) ?? []
      rows.push({ series: one, place, point })
      columns.set(point.x, rows)
    }
  })
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([x, rows]) => ({ x, y: rows[0]?.point.y ?? 0, rows }))
}
