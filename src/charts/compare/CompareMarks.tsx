import { InkContext, type Ink, useInk } from '../ink.ts'
import type { Box, LabelPlace } from '../labelPlaces.ts'
import { linePath } from '../linePath.ts'
import { PointMark } from '../PointMark.tsx'
import type { CompareSeries } from './compareAxes.ts'
import { seriesNames } from './compareNames.ts'
import { breakPlaces } from '../trend.ts'
import type { PlotArea } from '../trendAxes.ts'
import { alongLine, markBox } from '../trendLabels.ts'

/** The marks of several courses in one plot; each is labelled at its end, and at points without a line. */
export function CompareMarks({
  series,
  inkOf,
  classOf,
  at,
  plot,
  width,
  rem,
}: {
  series: readonly CompareSeries[]
  inkOf: (place: number) => Ink
  classOf?: (place: number) => string | undefined
  /** Pixels of a point given in units of the axes. */
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  /** The right edge of the drawing, which no label crosses. */
  width: number
  /** Pixels of one rem. */
  rem: number
}) {
  const size = rem * 0.25
  const bottom = plot.y + plot.height
  const taken: Box[] = series.flatMap(({ trend }) => [
    ...trend.lines.flatMap((run) => alongLine(run.map(({ x, y }) => at(x, y)))),
    ...trend.points.map((point) => markBox(point, at(point.x, point.y), size)),
    ...breakPlaces(trend).map((x) => ({
      left: at(x, 0).x - 2,
      right: at(x, 0).x + 2,
      top: plot.y,
      bottom,
    })),
  ])
  // Names are bold, and so a little wider than estimated.
  const edges = { left: plot.x, right: width - rem * 0.75, top: plot.y - rem * 1.5, bottom }
  const names = seriesNames(series, at, edges, taken, rem * 0.75)
  return series.map(({ key, trend }, place) => {
    return (
      <g key={key} className={classOf?.(place)}>
        <InkContext value={inkOf(place)}>
          <Course trend={trend} at={at} plot={plot} rem={rem} />
          {names
            .filter((name) => name.series === place)
            .map(({ text, spot }) => (
              <SeriesName key={`${spot.x} ${spot.baseline}`} text={text} place={spot} />
            ))}
        </InkContext>
      </g>
    )
  })
}

function Course({
  trend,
  at,
  plot,
  rem,
}: Pick<CompareSeries, 'trend'> & Pick<Parameters<typeof CompareMarks>[0], 'at' | 'plot' | 'rem'>) {
  const ink = useInk()
  return (
    <>
      {breakPlaces(trend).map((x) => (
        <path key={x} {...ink.break} d={`M${at(x, 0).x} ${plot.y}v${plot.height}`} />
      ))}
      {trend.lines.map((run) => (
        <path
          key={run[0]?.reading.id}
          {...ink.line}
          d={linePath(
            run.map(({ x, y }) => at(x, y)),
            trend.measure === 'record',
          )}
        />
      ))}
      {trend.points.map(({ reading, x, y, mark }) => (
        <PointMark key={reading.id} {...at(x, y)} mark={mark} size={rem * 0.25} />
      ))}
    </>
  )
}

function SeriesName({ text, place }: { text: string; place: NonNullable<LabelPlace> }) {
  const ink = useInk()
  return (
    <>
      {place.leader && <line {...ink.leader} {...place.leader} />}
      <text {...ink.value} x={place.x} y={place.baseline} textAnchor="middle">
        {text}
      </text>
    </>
  )
}
