import { useInk } from './ink.ts'
import { linePath } from './linePath.ts'
import { PointMark } from './PointMark.tsx'
import { breakPlaces, type Trend } from './trend.ts'
import { type PlotArea, placesIn, type TrendAxes } from './trendAxes.ts'

/** The marks of one small trend: lines, breaks, points and bounds. */
export function SmallTrendMarks({
  trend,
  axes,
  plot,
  size,
}: {
  trend: Trend
  axes: TrendAxes
  plot: PlotArea
  size: number
}) {
  const ink = useInk()
  const at = placesIn(axes, plot)
  return (
    <>
      {breakPlaces(trend).map((x) => (
        <path key={x} {...ink.break} d={`M${at(x, 0).x} ${plot.y}V${plot.y + plot.height}`} />
      ))}
      {trend.lines.map((run) => (
        <path
          key={run[0]?.reading.id}
          {...ink.line}
          d={linePath(
            run.map(({ x, y }) => at(x, y)),
            false,
          )}
        />
      ))}
      {trend.points.map(({ reading, x, y, mark }) => (
        <PointMark key={reading.id} {...at(x, y)} mark={mark} size={size} />
      ))}
    </>
  )
}
