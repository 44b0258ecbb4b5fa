import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'

export type YearSpan = { from: number; to: number }

/** The years to show: those of the address, limited to the years that have data. */
export function yearSpanOf(
  { from, to }: Pick<IndicatorSearch, 'from' | 'to'>,
  [first, last]: readonly [number, number],
): YearSpan {
  const within = (year: string | null, otherwise: number) =>
    year === null ? otherwise : Math.min(last, Math.max(first, Number(year)))
  const asked = { from: within(from, first), to: within(to, last) }
  return asked.from <= asked.to ? asked : { from: first, to: last }
}

/** The span for the address; an end that is the first or last year there is becomes null. */
export function searchOfSpan(
  { from, to }: YearSpan,
  [first, last]: readonly [number, number],
): Pick<IndicatorSearch, 'from' | 'to'> {
  return { from: from > first ? String(from) : null, to: to < last ? String(to) : null }
}
