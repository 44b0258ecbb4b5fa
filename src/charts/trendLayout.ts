import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { barsOf } from './bars.ts'
import type { Light } from '../contract/target/status.ts'
import { dueYear, goalSteps } from './goalSteps.ts'
import { type Box, labelPlaces } from './labelPlaces.ts'
import { stepped } from './linePath.ts'
import { breakPlaces, type PeerTrend, type Trend } from './trend.ts'
import type { PlotArea } from './trendAxes.ts'
import {
  alongLine,
  breakLabel,
  goalLabel,
  markBox,
  namedGoalLabel,
  peerLabel,
  valueLabel,
} from './trendLabels.ts'
import type { YearGap } from './yearScale.ts'

/** Points joined by lines, or a bar for each figure. */
export type TrendKind = 'line' | 'bars'

export type TrendLayoutInput = {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  /** The status of each target, where it is to stand beside it. */
  lights?: readonly Pick<Light, 'target' | 'status' | 'override'>[]
  /** Other cities, drawn thin and grey behind. */
  peers?: readonly PeerTrend[]
  /** Where the axis of years is broken. */
  gaps: readonly YearGap[]
  kind: TrendKind
  lang: Lang
  /** Pixels of a year and a value. */
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
  lights = [],
  peers = [],
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
  const lines = bars.length > 0 ? [] : runsOf(trend, at)
  const goalHalf = Math.max(
    rem * 1.25,
    ...bars.map(({ left, right }) => (right - left) / 2 + rem * 0.4),
  )
  const cuts = breakPlaces(trend).map((place) => ({
    x: at(place, 0).x,
    reason: trend.breaks.flatMap(({ x, reason }) => (x === place ? reason[lang] : [])).join('\n'),
  }))
  const points = pointsOf(trend, at)
  const goals = goalSteps(targets, at, goalHalf)
  const lastDue = Math.max(...goals.map(({ target }) => dueYear(target)))
  const statusOf = new Map(
    lights.map(({ target, status, override }) => [target, override?.status ?? status]),
  )
  const values = points.map(({ point, spot }) => valueLabel(point, spot, size, indicator, lang))
  const others = peers.map(({ name, trend: of }) => ({
    name: name[lang],
    points: pointsOf(of, at),
    runs: runsOf(of, at),
  }))
  const names = peers.flatMap(({ name, trend: of }) =>
    namedPoints(of).map(({ x, y }) => peerLabel(name[lang], at(x, y))),
  )
  const goalLabels = goals.map((step) =>
    dueYear(step.target) === lastDue
      ? namedGoalLabel(step, statusOf.get(step.target.id) ?? null, indicator, lang, rem)
      : goalLabel(step, indicator, lang),
  )
  const labelled = (first: typeof goalLabels) => [
    ...names,
    ...first,
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
    ...goals.flatMap(({ left, right, y, rise }) => [
      { left, right, top: y - 2, bottom: y + 2 },
      ...(rise === null
        ? []
        : [{ left: left - 2, right: left + 2, top: Math.min(y, rise), bottom: Math.max(y, rise) }]),
    ]),
  ]
  const edges = { left: plot.x, right: width, top: plot.y - rem * 1.5, bottom }
  const behind = others.flatMap((one) => [
    ...one.points.map(({ point, spot }) => markBox(point, spot, size)),
    ...one.runs.flatMap((run) => alongLine(run)),
  ])
  const placesOf = (first: typeof goalLabels, free: Box[]) =>
    labelPlaces(labelled(first), edges, free, rem * 0.75)
  // A target whose year and status find no room keeps its figure.
  const tried = placesOf(goalLabels, [...taken, ...behind]).slice(names.length)
  const fitting = goals.map((step, index) => {
    const label = goalLabels[index]
    return label && tried[index] ? label : goalLabel(step, indicator, lang)
  })
  const labels = labelled(fitting)
  const clear = placesOf(fitting, [...taken, ...behind])
  // The figures of the city go before other cities, if need be over them.
  const isMissing = labels.some(({ role }, index) => role === 'value' && !clear[index])
  const places = isMissing ? placesOf(fitting, taken) : clear
  return { size, bottom, bars, steps, lines, cuts, points, goals, others, labels, places }
}

function pointsOf({ points }: Trend, at: TrendLayoutInput['at']) {
  return points.map((point) => ({ point, spot: at(point.x, point.y) }))
}

function runsOf({ lines }: Trend, at: TrendLayoutInput['at']) {
  return lines.map((run) => run.map(({ x, y }) => at(x, y)))
}

/** The points of another city that need its name: the last one, and those that no line leads to. */
function namedPoints({ points, lines }: Trend) {
  const joined = new Set(lines.flat())
  return points.filter((point, place) => place === points.length - 1 || !joined.has(point))
}
