import { InkContext, type Ink, useInk } from './ink.ts'
import { type Box, type Label, labelPlaces } from './labelPlaces.ts'
import { linePath } from './linePath.ts'
import { PointMark } from './PointMark.tsx'
import type { CompareSeries } from './compareAxes.ts'
import type { PlotArea } from './trendAxes.ts'
import { alongLine, markBox } from './trendLabels.ts'

/** The marks of several courses in one field; each is named where it ends. */
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
  /** Where a place of the axes lies, in pixels. */
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  /** The right edge that no label crosses. */
  width: number
  /** Pixels of one rem. */
  rem: number
}) {
  const size = rem * 0.25
  const bottom = plot.y + plot.height
  const ends = series.map(({ name, trend, textOf }): Label | null => {
    const last = trend.points[trend.points.length - 1]
    return last
      ? {
          // Alone in its drawing a course is named by the heading.
          text: series.length > 1 ? `${name} ${textOf(last)}` : textOf(last),
          ...at(last.x, last.y),
          sides: ['right', 'above', 'above-left', 'below-left', 'below', 'left'],
          farSides: ['above', 'below'],
          reach: 0,
        }
      : null
  })
  const taken: Box[] = series.flatMap(({ trend }) => [
    ...trend.lines.flatMap((run) => alongLine(run.map(({ x, y }) => at(x, y)))),
    ...trend.points.map((point) => markBox(point, at(point.x, point.y), size)),
  ])
  const edges = { left: plot.x, right: width, top: plot.y - rem * 1.5, bottom }
  const named = ends.flatMap((label) => (label ? [label] : []))
  const places = labelPlaces(named, edges, taken, rem * 0.75)
  return series.map(({ key, trend }, place) => {
    const label = ends[place]
    const spot = label ? places[named.indexOf(label)] : null
    return (
      <g key={key} className={classOf?.(place)}>
        <InkContext value={inkOf(place)}>
          <Course trend={trend} at={at} plot={plot} rem={rem} />
          {label && spot && <EndLabel text={label.text} place={spot} />}
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
      {trend.breaks.map(({ x }) => (
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

function EndLabel({
  text,
  place,
}: {
  text: string
  place: NonNullable<ReturnType<typeof labelPlaces>[number]>
}) {
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
