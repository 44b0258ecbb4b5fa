import { changeOf } from '../../domain/figure/growth.ts'
import { answering } from '../../domain/search/nameSearch.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { targetsBeside } from '../../domain/target/standing.ts'
import { sortKey } from '../../i18n/languages.ts'
import { defineList } from '../../lists/defineList.ts'
import type { indicatorSortKeys } from '../../paths/indicatorsSearch.ts'
import type { IndicatorEntry, IndicatorFacet } from './entry.ts'

const columns = ['name', 'latest', 'change', 'trend', 'status', 'sources', 'age'] as const

export type IndicatorColumn = (typeof columns)[number]

/** The list of indicators. The latest value is not sortable, as the units differ. */
export const indicatorList = defineList<
  IndicatorEntry,
  IndicatorColumn,
  (typeof indicatorSortKeys)[number],
  IndicatorFacet | 'sectors'
>({
  columns,
  sorts: {
    name: { by: (entry, lang) => sortKey[lang](entry) },
    change: { by: percentOf, greatestFirst: true },
    status: { by: worstOf },
    sources: { by: ({ sources }) => sources || undefined, greatestFirst: true },
    // The column is the age, its values are days: the earlier the day, the greater the age.
    age: {
      by: ({ dataDay }) => dataDay?.replaceAll('-', ''),
      greatestFirst: true,
      inverted: true,
    },
  },
  facets: {
    // An indicator of the whole city has no sector, so a chosen sector excludes it.
    sectors: ({ indicator }) => indicator.sectors,
    theme: ({ indicator }) => [indicator.theme],
    measure: ({ indicator }) => [indicator.measure],
    status: ({ standings }) => [...new Set(standings.map(({ status }) => status))],
    trend: ({ readings }) =>
      yesNo(readings.filter(({ status }) => status !== 'ambiguous').length > 1),
    peers: ({ peers }) => yesNo(peers > 0),
  },
  searchText: answering,
})

/** The exact change in per cent, for sorting; undefined otherwise, as a bound is never ranked (H2). */
function percentOf({ current, readings, indicator }: IndicatorEntry): number | undefined {
  if (!current || current.status === 'ambiguous') return undefined
  const change = changeOf(current, readings, indicator)
  return change.kind === 'percent' && change.bound === 'exact' ? change.amount : undefined
}

/** The severity of the worst status of the targets shown; 0 is the worst. */
function worstOf({ standings }: IndicatorEntry): number | undefined {
  const places = targetsBeside(standings).flatMap(({ status }) =>
    status === 'no-target' ? [] : severityOf(status),
  )
  return places.length > 0 ? Math.min(...places) : undefined
}

function yesNo(is: boolean): readonly string[] {
  return [is ? 'yes' : 'no']
}
