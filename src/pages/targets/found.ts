import { answering } from '../../domain/search/nameSearch.ts'
import type { TargetEntry, TargetFacet } from './entry.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** What rows are kept by: the filters of the ledger and the sectors that follow the reader. */
export type TargetFilters = Pick<TargetsSearch, 'sectors' | TargetFacet>

/** How many targets each option of a filter would leave, all other filters being kept; restated ones count once. */
export type TargetCounts = Record<TargetFacet, ReadonlyMap<string, number>>

const facets: readonly TargetFacet[] = ['status', 'theme', 'year', 'tier']

/** The rows that fit query and filters, and the counts beside the options. */
export function foundIn(
  entries: readonly TargetEntry[],
  query: string,
  filters: TargetFilters,
): { found: ReadonlySet<TargetEntry>; counts: TargetCounts } {
  const set = facets.filter((facet) => filters[facet] !== null)
  const answers = answering(query)
  const found = new Set<TargetEntry>()
  const counts: Record<TargetFacet, Map<string, number>> = {
    status: new Map(),
    theme: new Map(),
    year: new Map(),
    tier: new Map(),
  }
  for (const entry of entries) {
    if (!isIn(entry, filters.sectors) || !answers(entry)) continue
    const against = set.filter((facet) => entry.facets[facet] !== filters[facet])
    if (against.length === 0) found.add(entry)
    if (entry.restating) continue
    // A row that only one filter keeps out is what that filter's other options would show.
    for (const facet of against.length === 0 ? facets : against.length === 1 ? against : []) {
      const value = entry.facets[facet]
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { found, counts }
}

/** A target of the whole city has no sector: a chosen sector leaves it out. */
export function isIn({ row }: TargetEntry, sectors: readonly string[]): boolean {
  return sectors.length === 0 || row.indicator.sectors.some((id) => sectors.includes(id))
}
