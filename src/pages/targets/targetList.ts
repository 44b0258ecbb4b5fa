import type { Day } from '../../contract/scalars.ts'
import { answering } from '../../domain/search/nameSearch.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { sortKey } from '../../i18n/languages.ts'
import { defineList } from '../../lists/defineList.ts'
import type { targetSortKeys, TargetsSearch } from '../../paths/targetsSearch.ts'
import type { TargetEntry, TargetFacet } from './entry.ts'

/** The columns of the exported and printed ledger, of which the page shows those that `columnsOf` tells. */
export const targetColumns = [
  'name',
  'status',
  'target',
  'due',
  'dataDay',
  'completion',
  'elapsed',
  'gap',
  'forecast',
  'needed',
  'source',
  'owner',
] as const

export type TargetColumn = (typeof targetColumns)[number]

/** What rows are filtered by: the filters of the ledger, and the sectors, which apply to all pages. */
export type TargetFilters = Pick<TargetsSearch, 'sectors' | TargetFacet>

/** The ledger. Amounts are not sortable, as the units differ; restatements do not count. */
export const targetList = defineList<
  TargetEntry,
  TargetColumn,
  (typeof targetSortKeys)[number],
  TargetFacet | 'sectors'
>({
  columns: targetColumns,
  sorts: {
    name: { by: (entry, lang) => sortKey[lang](entry) },
    status: { by: ({ status }) => severityOf(status) },
    due: { by: ({ row }) => dayNumber(row.target.due) },
    dataDay: { by: ({ dataDay }) => (dataDay ? dayNumber(dataDay) : undefined) },
    completion: { by: ({ completion }) => completion },
    gap: { by: ({ gap }) => gap },
  },
  facets: {
    // A target of the whole city has no sector, so a chosen sector excludes it.
    sectors: ({ row }) => row.indicator.sectors,
    status: ({ facets }) => [facets.status],
    scope: ({ facets }) => facets.scope,
    theme: ({ facets }) => [facets.theme],
    year: ({ facets }) => [facets.year],
    tier: ({ facets }) => [facets.tier],
  },
  searchText: answering,
  counts: ({ restating }) => !restating,
})

function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''))
}
