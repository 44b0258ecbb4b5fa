import { isLowerBound, isUpperBound } from '../domain/figure/interval.ts'
import type { IndicatorGlance, Measure, MethodBreak } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Bilingual, PartialDate } from '../contract/scalars.ts'
import { crossesBreak, dayOf, newMethodsOf } from '../domain/figure/methodBreaks.ts'
import { yearPosition } from '../domain/figure/period.ts'

/** How a point is drawn: bounds open-ended, figures that are not final hollow, part of a year as a diamond. */
export type Mark = 'solid' | 'hollow' | 'over' | 'under' | 'about' | 'part-year'

/** `x` is a year with its fraction, or the index where the axis is `order`; `y` the value. */
export type TrendPoint = { reading: Reading; x: number; y: number; mark: Mark }

/** A change of method, and where its mark stands. */
type TrendBreak = MethodBreak & { x: number }

export type Trend = {
  /** Ranks are drawn with 1 on top, records in steps. */
  measure: Measure
  /** The x axis: years, or just the order of readings of which none is dated. */
  axis: 'year' | 'order'
  points: TrendPoint[]
  /** Runs of points that a line may join. */
  lines: TrendPoint[][]
  breaks: TrendBreak[]
  /** Readings without a position on the axis of years. */
  undated: Reading[]
}

/** Another city beside the own one. */
export type PeerTrend = { region: string; name: Bilingual; trend: Trend }

type Drawn = Pick<IndicatorGlance, 'measure' | 'methodBreaks'>

/**
 * What a chart may draw of the readings. A line joins only annual points of neighbouring years on one
 * basis and method, and never a bound, an expected figure or part of a year (H2, H14, H15, H23).
 */
export function trendOf(readings: readonly Reading[], { measure, methodBreaks }: Drawn): Trend {
  const plain = readings.filter((reading) => reading.status !== 'ambiguous')
  const byOrder = plain.every((reading) => yearPosition(reading) === null)
  const placed = plain.map((reading, place) => ({
    reading,
    x: byOrder ? place : yearPosition(reading),
  }))
  const points = placed.flatMap(({ reading, x }) =>
    x === null ? [] : [{ reading, x, y: reading.value, mark: markOf(reading) }],
  )
  return {
    measure,
    axis: byOrder ? 'order' : 'year',
    points,
    lines:
      byOrder && measure === 'record'
        ? [points].filter(isRun)
        : (['year', 'edition'] as const).flatMap((basis) => runsOf(points, basis, methodBreaks)),
    breaks: byOrder ? [] : breaksOf(points, methodBreaks),
    undated: placed.flatMap(({ reading, x }) => (x === null ? [reading] : [])),
  }
}

/** The breaks between a point and the one before it, where the method changed (H15). */
export function breaksBefore(point: TrendPoint, { points, breaks }: Trend): TrendBreak[] {
  const before = placeBefore(point, points)
  return breaks.filter(({ x }) => before < x && x < point.x)
}

/** Where breaks are marked: one mark where several methods changed at once. */
export function breakPlaces({ breaks }: Trend): number[] {
  return [...new Set(breaks.map(({ x }) => x))]
}

/** Each break is marked between the two points it separates, as near to its own dates as fits there. */
function breaksOf(points: readonly TrendPoint[], breaks: readonly MethodBreak[]): TrendBreak[] {
  const pointOf = new Map(points.map((point) => [point.reading, point]))
  const marks = [...newMethodsOf([...pointOf.keys()], breaks)].flatMap(([reading, between]) => {
    const point = pointOf.get(reading)
    if (!point) return []
    const before = placeBefore(point, points)
    return between.map((cut) => {
      const [last, first] = cut.between
      const [left, right] = [Math.max(before, placeOf(last)), Math.min(point.x, placeOf(first))]
      return { ...cut, x: left < right ? (left + right) / 2 : (before + point.x) / 2 }
    })
  })
  const isSame = (a: TrendBreak, b: TrendBreak) => a.x === b.x && a.reason === b.reason
  return marks
    .filter((mark, at) => marks.findIndex((other) => isSame(other, mark)) === at)
    .sort((a, b) => a.x - b.x)
}

function placeBefore({ x }: TrendPoint, points: readonly TrendPoint[]): number {
  return Math.max(...points.filter((other) => other.x < x).map((other) => other.x))
}

/** The position of a date on the axis of years. */
function placeOf(date: PartialDate): number {
  return yearPosition({ period: date.slice(0, 4), basis: 'as-of', asOf: date }) ?? NaN
}

function markOf({ bound, status, basis, derived }: Reading): Mark {
  if (isLowerBound(bound)) return 'over'
  if (isUpperBound(bound)) return 'under'
  if (basis === 'year-to-date') return 'part-year'
  if (bound === 'about' || bound === 'range') return 'about'
  return status === 'provisional' || status === 'expected' || derived ? 'hollow' : 'solid'
}

function runsOf(
  points: readonly TrendPoint[],
  basis: 'year' | 'edition',
  breaks: readonly MethodBreak[],
): TrendPoint[][] {
  const runs: TrendPoint[][] = []
  for (const point of points.filter((one) => one.reading.basis === basis && mayBeJoined(one))) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && areNeighbours(last, point, breaks)) run.push(point)
    else runs.push([point])
  }
  return runs.filter(isRun)
}

function mayBeJoined({ reading: { bound, status } }: TrendPoint): boolean {
  return !isLowerBound(bound) && !isUpperBound(bound) && bound !== 'range' && status !== 'expected'
}

function areNeighbours(a: TrendPoint, b: TrendPoint, breaks: readonly MethodBreak[]): boolean {
  const [from, to] = [a.reading, b.reading]
  return b.x - a.x === 1 && !crossesBreak(dayOf(from), dayOf(to), to.region, breaks)
}

function isRun(run: readonly TrendPoint[]): boolean {
  return run.length > 1
}
