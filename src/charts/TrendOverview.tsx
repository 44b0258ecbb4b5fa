import { percentLength } from '../format/figureText.ts'
import { useInk } from './ink.ts'
import { PointMark } from './PointMark.tsx'
import { valueAxis } from './scale.ts'
import type { Trend, TrendPoint } from './trend.ts'
import styles from './YearRange.module.css'

/** In years: the strip of a year begins this much before its tick, to hold figures of part of the year. */
const lead = 0.6

/** The whole trend in small, each year of equal width; hidden from screen readers. */
export function TrendOverview({
  trend,
  first,
  last,
}: {
  trend: Trend
  first: number
  last: number
}) {
  const ink = useInk()
  const ranks = trend.measure === 'rank'
  const { ends } = valueAxis(
    trend.points.map(({ y }) => y),
    ranks,
  )
  const spotOf = ({ x, y }: TrendPoint) => {
    const share = (y - ends[0]) / (ends[1] - ends[0])
    return {
      x: percentLength((x - first + lead) / (last - first + 1)),
      y: percentLength(0.12 + (ranks ? share : 1 - share) * 0.76),
    }
  }
  // Percentages stretch with the page, but a path cannot have them; so each step is a line.
  return (
    <svg className={styles.overview} aria-hidden="true">
      {trend.lines.flatMap((run) =>
        run.slice(1).map((point, place) => {
          const [a, b] = [spotOf(run[place] ?? point), spotOf(point)]
          return <line key={point.reading.id} {...ink.line} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        }),
      )}
      {trend.points.map((point) => (
        <svg key={point.reading.id} {...spotOf(point)} overflow="visible">
          <PointMark x={0} y={0} mark={point.mark} size={2.6} />
        </svg>
      ))}
    </svg>
  )
}
