import { answering } from '../../domain/search/nameSearch.ts'
import type { Entry, Facet } from './entry.ts'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'

/** What rows are kept by: the filters of the list and the sectors that follow the reader. */
export type Filters = Pick<IndicatorsSearch, 'sectors' | Facet>

/** How many of the rows each option of a filter would leave, all other filters being kept. */
export type Counts = Record<Facet, ReadonlyMap<string, number>>

const facets: readonly Facet[] = ['theme', 'measure', 'status', 'trend', 'peers']

/** What was found before in a list, for a query that grows by a letter or gives it back. */
const known = new WeakMap<readonly Entry[], Map<string, readonly Entry[]>>()

/** The rows that answer the query: asked of those that answered the longest beginning of it. */
export function answeringIn(entries: readonly Entry[], query: string): readonly Entry[] {
  const before = known.get(entries) ?? new Map<string, readonly Entry[]>()
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
export function fits(entry: Entry, filters: Filters): boolean {
  return (
    isIn(entry, filters.sectors) &&
    facets.every((facet) => filters[facet] === null || has(entry, facet, filters[facet]))
  )
}

/** Of the rows that answer the query: the counts beside the options. */
export function countsIn(entries: readonly Entry[], filters: Filters): Counts {
  const counts: Record<Facet, Map<string, number>> = {
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
    // A row that only one filter keeps out is what that filter's other options would show.
    for (const facet of against.length === 0 ? facets : against.length === 1 ? against : [])
      for (const value of entry.facets[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return counts
}

function has({ facets }: Entry, facet: Facet, value: string | null): boolean {
  return facets[facet].includes(value ?? '')
}

/** An indicator of the whole city has no sector: a chosen sector leaves it out. */
function isIn({ indicator }: Entry, sectors: readonly string[]): boolean {
  return sectors.length === 0 || indicator.sectors.some((id) => sectors.includes(id))
}
