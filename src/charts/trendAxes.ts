import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { formatTick } from '../format/axisText.ts'
import { periodText } from '../format/dateText.ts'
import { valueAxis } from './scale.ts'
import type { PeerTrend, Trend } from './trend.ts'
import { brokenScale, evenScale, type YearGap, type YearScale } from './yearScale.ts'
import { wholeYear } from './yearSpan.ts'

/** The axes of a trend: their ends, and the ticks with their texts, in units of the axes (see `YearScale`). */
export type TrendAxes = YearScale & {
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

/** Where the axis of years is broken, for what is to be drawn. */
export function gapsOf(
  trend: Trend,
  targets: readonly TargetGlance[],
  peers: readonly PeerTrend[] = [],
): YearGap[] {
  return trend.axis === 'year' ? brokenScale(yearsIn(placesOf(trend, targets, peers))).gaps : []
}

export function trendAxes(
  trend: Trend,
  indicator: IndicatorGlance,
  targets: readonly TargetGlance[],
  lang: Lang,
  peers: readonly PeerTrend[] = [],
): TrendAxes {
  const { axis } = trend
  const points = [trend, ...peers.map((peer) => peer.trend)].flatMap((one) => one.points)
  const reversed = trend.measure === 'rank'
  const due = axis === 'year' ? targets : []
  const { ends, ticks } = valueAxis(
    [...points.map(({ y }) => y), ...due.map(({ value }) => value)],
    reversed,
  )
  const places = placesOf(trend, due, peers)
  const years = yearsIn(places)
  const scale = axis === 'year' ? brokenScale(years) : evenScale
  return {
    ...scale,
    targets: due,
    span: [
      scale.place(Math.min(...places)) - 0.4,
      scale.place(Math.max(...places.map(wholeYear))) + 0.6,
    ],
    times:
      axis === 'year'
        ? years.map((year) => ({ at: scale.place(year), text: String(year) }))
        : trend.points.map(({ x, reading }) => ({ at: x, text: periodText(reading, lang) })),
    ends,
    values: ticks.map((tick) => ({ at: tick, text: formatTick(tick, ends[1], indicator, lang) })),
    reversed,
  }
}

/** Where on the axis there is something to draw. */
function placesOf(
  trend: Trend,
  targets: readonly TargetGlance[],
  peers: readonly PeerTrend[],
): number[] {
  return [
    ...[trend, ...peers.map((peer) => peer.trend)].flatMap(({ points }) =>
      points.map(({ x }) => x),
    ),
    ...targets.map(({ due }) => Number(due.slice(0, 4))),
  ]
}

function yearsIn(places: readonly number[]): number[] {
  return [...new Set(places.map(wholeYear))].sort((a, b) => a - b)
}

/** The area between the axes, in pixels. */
export type PlotArea = { x: number; y: number; width: number; height: number }

/** The plot of a chart: `at` turns years and values into pixels; `width` is that of the whole chart. */
export type ChartField = {
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  width: number
}

/** Turns years and values into pixels of the plot. */
export function placesIn(axes: TrendAxes, plot: PlotArea) {
  const at = tickPlaces(axes, plot)
  return (x: number, y: number) => at(axes.place(x), y)
}

/** Turns units of the axes, as ticks have them, into pixels of the plot, rounded to a hundredth. */
export function tickPlaces({ span, ends, reversed }: TrendAxes, plot: PlotArea) {
  const hundredth = (value: number) => Math.round(value * 100) / 100
  return (x: number, y: number) => {
    const share = (y - ends[0]) / (ends[1] - ends[0])
    return {
      x: hundredth(plot.x + ((x - span[0]) / (span[1] - span[0])) * plot.width),
      y: hundredth(plot.y + (reversed ? share : 1 - share) * plot.height),
    }
  }
}
