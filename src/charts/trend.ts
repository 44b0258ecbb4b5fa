import type { IndicatorGlance, Measure } from '../contract/indicator.ts'
import type { Reading } from '../contract/observation.ts'
import type { Bilingual } from '../contract/scalars.ts'
import { crossesBreak, dayOf } from '../domain/methodBreaks.ts'
import { yearPosition } from '../domain/period.ts'

/** How a point is drawn: bounds open-ended, what is not final hollow, part of a year set apart. */
export type Mark = 'solid' | 'hollow' | 'over' | 'under' | 'about' | 'part-year'

/** `x` is a year with its fraction, or the place in the order where no date is known; `y` the value. */
export type TrendPoint = { reading: Reading; x: number; y: number; mark: Mark }

type TrendBreak = { x: number; reason: Bilingual }

export type Trend = {
  /** Ranks are drawn with 1 on top, records by steps. */
  measure: Measure
  /** What the x axis counts: years, or just the order of undated records. */
  axis: 'year' | 'order'
  points: TrendPoint[]
  /** Runs of points that a line may join. */
  lines: TrendPoint[][]
  breaks: TrendBreak[]
  /** Readings without a place on the axis of years. */
  undated: Reading[]
}

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
  const years = points.map(({ x }) => x)
  const cuts = methodBreaks.filter(
    ({ region }) => region === null || region === readings[0]?.region,
  )
  return {
    measure,
    axis: byOrder ? 'order' : 'year',
    points,
    lines:
      byOrder && measure === 'record'
        ? [points].filter(isRun)
        : (['year', 'edition'] as const).flatMap((basis) => runsOf(points, basis, cuts)),
    breaks: byOrder
      ? []
      : cuts
          .map(({ between: [before, after], reason }) => ({
            x: (Number(before.slice(0, 4)) + Number(after.slice(0, 4))) / 2,
            reason,
          }))
          .filter(({ x }) => x > Math.min(...years) && x < Math.max(...years)),
    undated: placed.flatMap(({ reading, x }) => (x === null ? [reading] : [])),
  }
}

/** The break between a point and the one before it: from here on the method is another one (H15). */
export function breakBefore(point: TrendPoint, { points, breaks }: Trend): TrendBreak | null {
  const before = points[points.indexOf(point) - 1]
  return breaks.find(({ x }) => before && before.x < x && x < point.x) ?? null
}

function markOf({ bound, status, basis, derived }: Reading): Mark {
  if (bound === 'over' || bound === 'under') return bound
  if (basis === 'year-to-date') return 'part-year'
  if (bound === 'about') return 'about'
  return status === 'provisional' || status === 'expected' || derived ? 'hollow' : 'solid'
}

function runsOf(
  points: readonly TrendPoint[],
  basis: 'year' | 'edition',
  breaks: Drawn['methodBreaks'],
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
  return bound !== 'over' && bound !== 'under' && status !== 'expected'
}

function areNeighbours(a: TrendPoint, b: TrendPoint, breaks: Drawn['methodBreaks']): boolean {
  const [from, to] = [a.reading, b.reading]
  return b.x - a.x === 1 && !crossesBreak(dayOf(from), dayOf(to), to.region, breaks)
}

function isRun(run: readonly TrendPoint[]): boolean {
  return run.length > 1
}
