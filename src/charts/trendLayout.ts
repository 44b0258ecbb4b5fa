import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { distinctTargets } from '../domain/target/distinctTargets.ts'
import { barsOf } from './bars.ts'
import { type Box, labelPlaces } from './labelPlaces.ts'
import { stepped } from './linePath.ts'
import { breakPlaces, type Trend } from './trend.ts'
import type { PlotArea } from './trendAxes.ts'
import { alongLine, breakLabel, goalLabel, markBox, valueLabel } from './trendLabels.ts'

/** Points joined by lines, or a bar for each figure. */
export type TrendKind = 'line' | 'bars'

export type TrendLayoutInput = {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  kind: TrendKind
  lang: Lang
  /** Pixels of a point given in units of the axes. */
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  /** The right edge of the drawing, which no label crosses. */
  width: number
  /** Pixels of one rem. */
  rem: number
}

/** Ranks have no bars: the length of a bar would mean nothing (H9). */
export function drawsBars(kind: TrendKind, { measure }: Trend): boolean {
  return kind === 'bars' && measure !== 'rank'
}

/** Where the lines, bars, marks and labels of a trend are drawn, in pixels. */
export function trendLayout({
  trend,
  indicator,
  targets,
  kind,
  lang,
  at,
  plot,
  width,
  rem,
}: TrendLayoutInput) {
  const size = rem * 0.25
  const bottom = plot.y + plot.height
  const bars = drawsBars(kind, trend) ? barsOf(trend.points, at, rem * 3.5) : []
  const steps = trend.measure === 'record'
  const lines = (bars.length > 0 ? [] : trend.lines).map((run) => run.map(({ x, y }) => at(x, y)))
  const goalHalf = Math.max(
    rem * 1.25,
    ...bars.map(({ left, right }) => (right - left) / 2 + rem * 0.4),
  )
  const cuts = breakPlaces(trend).map((place) => ({
    x: at(place, 0).x,
    reason: trend.breaks.flatMap(({ x, reason }) => (x === place ? reason[lang] : [])).join('\n'),
  }))
  const points = trend.points.map((point) => ({ point, spot: at(point.x, point.y) }))
  const goals = distinctTargets(targets).map((target) => ({
    target,
    spot: at(Number(target.due.slice(0, 4)), target.value),
  }))
  const values = points.map(({ point, spot: { x, y } }) =>
    valueLabel(point, { x, y: point.mark === 'over' ? y - size * 3 : y }, indicator, lang),
  )
  const labels = [
    ...goals.map(({ target, spot }) => goalLabel(target, spot, goalHalf, indicator, lang)),
    ...values.slice(0, -1),
    // `labelPlaces` starts at the end: breaks come before all but the newest figure, as a dotted
    // line without its label means nothing.
    ...cuts.map(({ x }) => breakLabel({ x, y: plot.y - rem * 0.75 }, lang)),
    ...values.slice(-1),
  ]
  const taken: Box[] = [
    ...lines.flatMap((run) => alongLine(steps ? stepped(run) : run)),
    ...bars.map(({ left, right, top, base }) => ({ left, right, top, bottom: base })),
    ...points.map(({ point, spot }) => markBox(point, spot, size)),
    ...cuts.map(({ x }) => ({ left: x - 2, right: x + 2, top: plot.y - rem, bottom })),
    ...goals.map(({ spot: { x, y } }) => ({
      left: x - goalHalf,
      right: x + goalHalf,
      top: y - 2,
      bottom: y + 2,
    })),
  ]
  const edges = { left: plot.x, right: width, top: plot.y - rem * 1.5, bottom }
  const places = labelPlaces(labels, edges, taken, rem * 0.75)
  return { size, bottom, bars, steps, lines, goalHalf, cuts, points, goals, labels, places }
}
