import { answering } from '../../domain/nameSearch.ts'
import type { Entry, Facet } from './entry.ts'
import type { ListSearch } from './search.ts'

/** What rows are kept by: the filters of the list and the sectors that follow the reader. */
export type Filters = Pick<ListSearch, 'sectors' | Facet>

/** How many of the rows each option of a filter would leave, all other filters being kept. */
export type Counts = Record<Facet, ReadonlyMap<string, number>>

const facets: readonly Facet[] = ['theme', 'measure', 'status', 'trend', 'peers']

/** The rows that fit the query and every filter, and the counts beside the options. */
export function foundIn(
  entries: readonly Entry[],
  query: string,
  filters: Filters,
): { found: ReadonlySet<Entry>; counts: Counts } {
  const answers = answering(query)
  const set = facets.filter((facet) => filters[facet] !== null)
  const found = new Set<Entry>()
  const counts: Record<Facet, Map<string, number>> = {
    theme: new Map(),
    measure: new Map(),
    status: new Map(),
    trend: new Map(),
    peers: new Map(),
  }
  for (const entry of entries) {
    if (!isIn(entry, filters.sectors) || !answers(entry)) continue
    const against = set.filter((facet) => !entry.facets[facet].includes(filters[facet] ?? ''))
    if (against.length === 0) found.add(entry)
    // A row that only one filter keeps out is what that filter's other options would show.
    for (const facet of against.length === 0 ? facets : against.length === 1 ? against : [])
      for (const value of entry.facets[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return { found, counts }
}

/** An indicator of the whole city has no sector: a chosen sector leaves it out. */
function isIn({ indicator }: Entry, sectors: readonly string[]): boolean {
  return sectors.length === 0 || indicator.sectors.some((id) => sectors.includes(id))
}
