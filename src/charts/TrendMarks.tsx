import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { BarMark } from './BarMark.tsx'
import { barsOf } from './bars.ts'
import { useInk } from './ink.ts'
import { type Box, labelPlaces } from './labelPlaces.ts'
import { linePath, stepped } from './linePath.ts'
import { PointMark } from './PointMark.tsx'
import { breakPlaces, type Trend } from './trend.ts'
import type { PlotArea } from './trendAxes.ts'
import { alongLine, breakLabel, goalLabel, markBox, valueLabel } from './trendLabels.ts'

/** Points joined by lines, or a bar for each figure. */
export type TrendKind = 'line' | 'bars'

/**
 * The marks of a trend with their labels: lines or bars, open-ended bounds, method breaks, targets at
 * their due date. It draws with the scales it is given, on a page or in an exported picture.
 */
export function TrendMarks({
  trend,
  indicator,
  targets,
  kind,
  lang,
  at,
  plot,
  width,
  rem,
}: {
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
}) {
  const ink = useInk()
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
  const goals = distinct(targets).map((target) => ({
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
  return (
    <g>
      {cuts.map(({ x, reason }) => (
        <g key={x}>
          <title>{reason}</title>
          <path {...ink.break} d={`M${x} ${plot.y - rem}V${bottom}`} />
          {/* Invisible and wider than the mark, so that a pointer can hit it. */}
          <path
            stroke="none"
            strokeWidth={rem}
            pointerEvents="stroke"
            d={`M${x} ${plot.y - rem}V${bottom}`}
          />
        </g>
      ))}
      {lines.map((run) => (
        <path key={run[0]?.x} {...ink.line} d={linePath(run, steps)} />
      ))}
      {bars.map((bar, index) => (
        <BarMark key={trend.points[index]?.reading.id} bar={bar} rem={rem} />
      ))}
      {goals.map(({ target: { id, tier }, spot: { x, y } }) => (
        <path
          key={id}
          {...(tier === 'stretch' ? ink.stretch : ink.floor)}
          d={`M${x - goalHalf} ${y}H${x + goalHalf}`}
        />
      ))}
      {bars.length === 0 &&
        points.map(({ point: { reading, mark }, spot }) => (
          <PointMark key={reading.id} {...spot} mark={mark} size={size} />
        ))}
      {labels.map(({ text, x, role }, index) => {
        const place = places[index]
        return place ? (
          <g key={`${text} ${x}`}>
            {place.leader && <line {...ink.leader} {...place.leader} />}
            <text {...ink[role]} x={place.x} y={place.baseline} textAnchor="middle">
              {text}
            </text>
          </g>
        ) : null
      })}
    </g>
  )
}

/** Ranks have no bars: the length of a bar would mean nothing (H9). */
export function drawsBars(kind: TrendKind, { measure }: Trend): boolean {
  return kind === 'bars' && measure !== 'rank'
}

/** Two documents may set the same target for the same day; it is marked once. */
function distinct(targets: readonly TargetGlance[]): TargetGlance[] {
  const same = (a: TargetGlance, b: TargetGlance) =>
    a.tier === b.tier && a.value === b.value && a.due === b.due
  return targets.filter(
    (target, place) => targets.findIndex((other) => same(other, target)) === place,
  )
}
