import type { CompareSeries } from './compareAxes.ts'
import { type Box, type Label, labelPlaces, type LabelPlace, textWidth } from '../labelPlaces.ts'
import type { TrendPoint } from '../trend.ts'

/** A label in a drawing; `series` is the position of the course it names. */
type SeriesName = { series: number; text: string; spot: NonNullable<LabelPlace> }

type Wanted = Label & { series: number }

/**
 * Labels each course at its end, with its figure where there is room; then each point without a line,
 * which has no dashes to show whose it is (colour alone is not enough).
 */
export function seriesNames(
  series: readonly CompareSeries[],
  at: (x: number, y: number) => { x: number; y: number },
  edges: Box,
  taken: readonly Box[],
  size: number,
): SeriesName[] {
  const several = series.length > 1
  const label = (place: number, point: TrendPoint, text: string): Wanted => ({
    series: place,
    text,
    ...at(point.x, point.y),
    sides: ['right', 'above', 'above-left', 'below-left', 'below', 'left'],
    farSides: ['above', 'below'],
    reach: 0,
  })
  const ends = series.flatMap(({ trend: { points } }, place) => {
    const last = points[points.length - 1]
    return last ? [{ place, last }] : []
  })
  // Where the last figures are of different years or editions, each states its own (H20).
  const periodsDiffer =
    new Set(ends.map(({ place, last }) => series[place]?.periodOf(last))).size > 1
  const placed: SeriesName[] = []
  const put = (labels: readonly Wanted[]) => {
    const boxes = placed.map((name) => boxOf(name, size))
    labelPlaces(labels, edges, [...taken, ...boxes], size).forEach((spot, index) => {
      const wanted = labels[index]
      if (spot && wanted) placed.push({ series: wanted.series, text: wanted.text, spot })
    })
  }
  put(
    ends.map(({ place, last }) => {
      const { name = '', textOf } = series[place] ?? {}
      const period = periodsDiffer ? `${series[place]?.periodOf(last)} ` : ''
      const figure = period + (textOf?.(last) ?? '')
      // A course alone in its drawing is named by the heading.
      return label(place, last, several ? `${name} ${figure}` : figure)
    }),
  )
  if (!several) return placed
  const unnamed = ends.filter(({ place }) => placed.every((name) => name.series !== place))
  put(unnamed.map(({ place, last }) => label(place, last, series[place]?.name ?? '')))
  put(
    series.flatMap(({ name, trend: { points, lines } }, place) =>
      points
        .slice(0, -1)
        .filter((point) => lines.every((run) => !run.some((one) => isSame(one, point))))
        .map((point) => label(place, point, name)),
    ),
  )
  return placed
}

function isSame(a: TrendPoint, b: TrendPoint): boolean {
  return a.reading.id === b.reading.id
}

function boxOf({ text, spot }: SeriesName, size: number): Box {
  const half = textWidth(text, size) / 2
  return {
    left: spot.x - half,
    right: spot.x + half,
    top: spot.baseline - size,
    bottom: spot.baseline + size / 4,
  }
}
