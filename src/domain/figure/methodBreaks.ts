import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Day, PartialDate } from '../../contract/scalars.ts'
import { daysAfter, lastDayOf } from './period.ts'

type Dated = Pick<Reading, 'period' | 'basis' | 'asOf'>

/** The last day of a figure's period or as-of date; null where the source gives no date. */
export function dayOf({ period, basis, asOf }: Dated): Day | null {
  if (basis === 'undated' || period === null) return null
  return lastDayOf(basis === 'year' || basis === 'edition' ? period : (asOf ?? period))
}

/**
 * The changes of method that may lie between two days, in either order. The method changed after the end of
 * `between[0]` and by the beginning of `between[1]`; a figure from in between may use either method and
 * compares with neither side. An undated figure is assumed to use the same method.
 */
export function breaksBetween(
  a: Day | null,
  b: Day | null,
  region: string,
  breaks: readonly MethodBreak[],
): MethodBreak[] {
  if (a === null || b === null) return []
  const [from, to] = a < b ? [a, b] : [b, a]
  return breaks.filter(({ between, region: only }) => {
    if (only !== null && only !== region) return false
    const [last, first] = changeDays(between)
    return later(from, last) < (to < first ? to : first)
  })
}

/**
 * For each figure, the changes of method since the dated figure of its region before it, oldest first.
 * Figures without one are left out. All figures of one day count as the first after a change.
 */
export function newMethodsOf<Figure extends Dated & Pick<Reading, 'region'>>(
  figures: readonly Figure[],
  breaks: readonly MethodBreak[],
): Map<Figure, MethodBreak[]> {
  const dated = figures.flatMap((figure) => {
    const day = dayOf(figure)
    return day === null ? [] : [{ figure, day }]
  })
  return new Map(
    dated.flatMap(({ figure, day }) => {
      const before = dated
        .filter((other) => other.figure.region === figure.region && other.day < day)
        .reduce<Day | null>((last, other) => (last && last > other.day ? last : other.day), null)
      const between = breaksBetween(before, day, figure.region, breaks)
      return between.length > 0 ? [[figure, between] as const] : []
    }),
  )
}

export function crossesBreak(...given: Parameters<typeof breaksBetween>): boolean {
  return breaksBetween(...given).length > 0
}

/** The last day certainly on the old method, and the first day certainly on the new one. */
function changeDays([before, after]: MethodBreak['between']): [last: Day, first: Day] {
  const first = firstDayOf(after)
  const last = lastDayOf(before)
  // `before` may be the year in which `after` lies: the old method then ends the day before `after`.
  return [last < first ? last : daysAfter(first, -1), first]
}

function firstDayOf(date: PartialDate): Day {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

function later(a: Day, b: Day): Day {
  return a < b ? b : a
}
