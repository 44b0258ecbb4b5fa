import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { formatTick } from '../format/axisText.ts'
import { periodText } from '../format/dateText.ts'
import { valueAxis } from './scale.ts'
import type { Trend } from './trend.ts'
import { wholeYear } from './yearSpan.ts'

/** The axes of a trend: their ends, and the ticks with their texts. */
export type TrendAxes = {
  /** The targets that can be drawn: none where the axis is only an order. */
  targets: readonly TargetGlance[]
  /** Both ends of the horizontal axis. */
  span: [number, number]
  /** Ticks stand at the whole years that have a figure or a target. */
  times: { at: number; text: string }[]
  ends: [number, number]
  values: { at: number; text: string }[]
  reversed: boolean
}

export function trendAxes(
  trend: Trend,
  indicator: IndicatorGlance,
  targets: readonly TargetGlance[],
  lang: Lang,
): TrendAxes {
  const { points, axis } = trend
  const reversed = trend.measure === 'rank'
  const due = axis === 'year' ? targets : []
  const { ends, ticks } = valueAxis(
    [...points.map(({ y }) => y), ...due.map(({ value }) => value)],
    reversed,
  )
  const places = [
    ...points.map(({ x }) => x),
    ...due.map((target) => Number(target.due.slice(0, 4))),
  ]
  const years = [...new Set(places.map(wholeYear))].sort((a, b) => a - b)
  return {
    targets: due,
    span: [Math.min(...places) - 0.4, Math.max(...places.map(wholeYear)) + 0.6],
    times:
      axis === 'year'
        ? years.map((year) => ({ at: year, text: String(year) }))
        : points.map(({ x, reading }) => ({ at: x, text: periodText(reading, lang) })),
    ends,
    values: ticks.map((tick) => ({ at: tick, text: formatTick(tick, ends[1], indicator, lang) })),
    reversed,
  }
}

/** The area between the axes, in pixels. */
export type PlotArea = { x: number; y: number; width: number; height: number }

/** The plot of a chart: `at` turns units of its axes into pixels; `width` is that of the whole chart. */
export type ChartField = {
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  width: number
}

/** Turns units of the axes into pixels of the plot, rounded to a hundredth. */
export function placesIn({ span, ends, reversed }: TrendAxes, plot: PlotArea) {
  const hundredth = (value: number) => Math.round(value * 100) / 100
  return (x: number, y: number) => {
    const share = (y - ends[0]) / (ends[1] - ends[0])
    return {
      x: hundredth(plot.x + ((x - span[0]) / (span[1] - span[0])) * plot.width),
      y: hundredth(plot.y + (reversed ? share : 1 - share) * plot.height),
    }
  }
}
