import { answering } from '../../domain/search/nameSearch.ts'
import type { TargetEntry, TargetFacet } from './entry.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** What rows are filtered by: the filters of the ledger, and the sectors, which apply to all pages. */
export type TargetFilters = Pick<TargetsSearch, 'sectors' | TargetFacet>

/** For each option of a filter, how many targets it would leave with the other filters kept; restatements do not count. */
export type TargetCounts = Record<TargetFacet, ReadonlyMap<string, number>>

const facets: readonly TargetFacet[] = ['status', 'theme', 'year', 'tier']

/** The rows that match query and filters, and the counts beside the options. */
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
    // A row that fails one filter only still counts for the options of that filter.
    for (const facet of against.length === 0 ? facets : against.length === 1 ? against : []) {
      const value = entry.facets[facet]
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { found, counts }
}

/** A target of the whole city has no sector, so a chosen sector excludes it. */
export function isIn({ row }: TargetEntry, sectors: readonly string[]): boolean {
  return sectors.length === 0 || row.indicator.sectors.some((id) => sectors.includes(id))
}
