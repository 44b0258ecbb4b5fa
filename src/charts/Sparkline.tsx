import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { useText } from '../i18n/words.tsx'
import { PointMark } from './PointMark.tsx'
import { linePath } from './linePath.ts'
import marks from './marks.module.css'
import styles from './Sparkline.module.css'
import { valueAxis } from './scale.ts'
import { sparklineName } from './sparklineName.ts'
import { breakPlaces, type Trend, type TrendPoint } from './trend.ts'

const edge = 6
/** How many years a small chart goes back from its newest point. */
const span = 10

/** A small chart of the last years: the same marks as the large chart, without axes. */
export function Sparkline({
  trend,
  indicator: { measure, name },
  wide = false,
  height = 48,
  ends: given,
}: {
  trend: Trend
  indicator: Pick<IndicatorGlance, 'measure' | 'name'>
  wide?: boolean
  /** Beside a width of 250 if `wide`, else 132. */
  height?: number
  /** The ends of the value axis where several charts share one. */
  ends?: readonly [number, number]
}) {
  const { w, say } = useText()
  const ranks = measure === 'rank'
  // Records hold until they are broken.
  const steps = measure === 'record'
  const width = wide ? 250 : 132
  const points = recentPoints(trend)
  const [first, last] = endsOf(points)
  const lines = trend.lines
    .map((run) => run.filter(({ x }) => x >= first))
    .filter((run) => run.length > 1)
  const breaks = breakPlaces(trend).filter((x) => x > first)
  const own = valueAxis(
    points.map(({ y }) => y),
    ranks,
  )
  const ends = given ?? own.ends
  const xOf = (x: number) =>
    last === first ? width - edge * 2 : edge + ((x - first) / (last - first)) * (width - edge * 2)
  const yOf = (y: number) => {
    const share = (y - ends[0]) / (ends[1] - ends[0])
    return ranks ? edge + share * (height - edge * 2) : height - 2 - share * (height - edge - 12)
  }
  const spots = lines.map((run) => run.map(({ x, y }) => ({ x: xOf(x), y: yOf(y) })))
  const isLast = (point: TrendPoint) => point === points[points.length - 1]
  const joined = new Set(lines.flat())
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sparklineName(say(name), trend, w)}
    >
      {spots.map((run) => (
        <g key={run[0]?.x}>
          {!ranks && !steps && <path className={marks.area} d={areaOf(run, height)} />}
          <path className={marks.line} d={linePath(run, steps)} />
        </g>
      ))}
      {breaks.map((x) => (
        <path key={x} className={marks.break} d={`M${xOf(x)} ${edge}V${height - 2}`} />
      ))}
      {points
        .filter((point) => isLast(point) || !joined.has(point))
        .map((point) => (
          <PointMark
            key={point.reading.id}
            x={xOf(point.x)}
            y={yOf(point.y)}
            mark={point.mark}
            size={isLast(point) ? 3.6 : 2.4}
          />
        ))}
    </svg>
  )
}

/** The points that a small chart shows: those of the last years. */
export function recentPoints({ points }: Trend): TrendPoint[] {
  const [, last] = endsOf(points)
  return points.filter(({ x }) => x >= last - span)
}

function endsOf(points: readonly TrendPoint[]): [number, number] {
  const places = points.map(({ x }) => x)
  return [Math.min(...places), Math.max(...places)]
}

type Spot = { x: number; y: number }

function areaOf(run: readonly Spot[], height: number): string {
  const [first, last] = [run[0], run[run.length - 1]]
  return first && last ? `${linePath(run, false)}L${last.x} ${height}L${first.x} ${height}Z` : ''
}
