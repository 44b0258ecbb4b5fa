import { answering } from '../../domain/search/nameSearch.ts'
import type { IndicatorEntry, IndicatorFacet } from './entry.ts'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'

/** What rows are filtered by: the filters of the list, and the sectors, which apply to all pages. */
export type IndicatorCriteria = Pick<IndicatorsSearch, 'sectors' | IndicatorFacet>

/** For each option of a filter, how many rows it would leave with all other filters kept. */
export type IndicatorCounts = Record<IndicatorFacet, ReadonlyMap<string, number>>

const facets: readonly IndicatorFacet[] = ['theme', 'measure', 'status', 'trend', 'peers']

/** Cached results for each list by query, for when a letter is added or deleted. */
const known = new WeakMap<readonly IndicatorEntry[], Map<string, readonly IndicatorEntry[]>>()

/** The rows that match the query, searched among those that matched its longest cached prefix. */
export function answeringIn(
  entries: readonly IndicatorEntry[],
  query: string,
): readonly IndicatorEntry[] {
  const before = known.get(entries) ?? new Map<string, readonly IndicatorEntry[]>()
  known.set(entries, before)
  const done = before.get(query)
  if (done) return done
  let begun = query.slice(0, -1)
  while (begun !== '' && !before.has(begun)) begun = begun.slice(0, -1)
  const found = (before.get(begun) ?? entries).filter(answering(query))
  before.set(query, found)
  return found
}

/** Whether a row fits every filter. */
export function fits(entry: IndicatorEntry, filters: IndicatorCriteria): boolean {
  return (
    isIn(entry, filters.sectors) &&
    facets.every((facet) => filters[facet] === null || has(entry, facet, filters[facet]))
  )
}

/** The counts beside the options; `entries` are the rows that match the query. */
export function countsIn(
  entries: readonly IndicatorEntry[],
  filters: IndicatorCriteria,
): IndicatorCounts {
  const counts: Record<IndicatorFacet, Map<string, number>> = {
    theme: new Map(),
    measure: new Map(),
    status: new Map(),
    trend: new Map(),
    peers: new Map(),
  }
  const set = facets.filter((facet) => filters[facet] !== null)
  for (const entry of entries) {
    if (!isIn(entry, filters.sectors)) continue
    const against = set.filter((facet) => !has(entry, facet, filters[facet]))
    // A row that fails one filter only still counts for the options of that filter.
    for (const facet of against.length === 0 ? facets : against.length === 1 ? against : [])
      for (const value of entry.facets[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return counts
}

function has({ facets }: IndicatorEntry, facet: IndicatorFacet, value: string | null): boolean {
  return facets[facet].includes(value ?? '')
}

/** An indicator of the whole city has no sector, so a chosen sector excludes it. */
function isIn({ indicator }: IndicatorEntry, sectors: readonly string[]): boolean {
  return sectors.length === 0 || indicator.sectors.some((id) => sectors.includes(id))
}
