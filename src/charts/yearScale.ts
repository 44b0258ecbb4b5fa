/** A run of years without anything to draw, from the first to the last; `at` is their middle. */
export type YearGap = { from: number; to: number; at: number }

/** An axis of years on which a run of years without data takes less room than they would. */
export type YearScale = {
  /** The place of a year, with its fraction, in units of the axis. */
  place: (x: number) => number
  gaps: YearGap[]
}

export const evenScale: YearScale = { place: (x) => x, gaps: [] }

/** A single year without data keeps its room, as a break of the axis would take as much. */
const fewestLeftOut = 2
/** The room of a gap, in years. */
const gapRoom = 0.8

/** The scale for the whole years that have something to draw, in order. */
export function brokenScale(years: readonly number[]): YearScale {
  const missing = years.slice(1).flatMap((year, index) => {
    const from = (years[index] ?? year) + 1
    return year - from >= fewestLeftOut ? [{ from, to: year - 1 }] : []
  })
  const place = (x: number) =>
    missing.reduce((placed, { from, to }) => {
      const length = to - from + 1
      const passed = Math.min(Math.max(x - (from - 1), 0), length) / length
      return placed - passed * (length - gapRoom)
    }, x)
  return {
    place,
    gaps: missing.map(({ from, to }) => ({ from, to, at: (from - 1 + to) / 2 })),
  }
}
