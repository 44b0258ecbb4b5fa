import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  type SortingState,
  tableFeatures,
} from '@tanstack/react-table'
import type { Lang } from '../../contract/scalars.ts'
import { changeOf } from '../../domain/figure/growth.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { targetsBeside } from '../../domain/target/standing.ts'
import type { IndicatorEntry } from './entry.ts'
import { type IndicatorsSearch, indicatorSortKeys } from '../../paths/indicatorsSearch.ts'
import { sortKey } from '../../i18n/languages.ts'

export const indicatorTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

const column = createColumnHelper<typeof indicatorTableFeatures, IndicatorEntry>()

/** Rows without a value, or with one that cannot be ranked, come last in both directions. */
const sorted = { sortFn: sortFn_basic, sortUndefined: 'last' } as const

/** The columns of the list. The latest value is not sortable, as the units differ. */
export const indicatorColumns = { zh: columnsIn('zh'), en: columnsIn('en') }

export type IndicatorColumnId =
  | 'name'
  | 'latest'
  | 'change'
  | 'trend'
  | 'status'
  | 'sources'
  | 'age'

function columnsIn(lang: Lang) {
  return column.columns([
    column.accessor(sortKey[lang], { id: 'name', ...sorted }),
    column.display({ id: 'latest' }),
    column.accessor(percentOf, { id: 'change', sortDescFirst: true, ...sorted }),
    column.display({ id: 'trend' }),
    column.accessor(worstOf, { id: 'status', sortDescFirst: false, ...sorted }),
    column.accessor(({ sources }) => sources || undefined, {
      id: 'sources',
      sortDescFirst: true,
      ...sorted,
    }),
    column.accessor(({ dataDay }) => dataDay?.replaceAll('-', '') ?? undefined, {
      id: 'age',
      // The column is the age, its values are days: the earlier the day, the greater the age.
      invertSorting: true,
      sortDescFirst: true,
      ...sorted,
    }),
  ])
}

/** The sorting for the `sort` of the address; `-age` is the oldest data first. */
export function indicatorSortingOf(sort: IndicatorsSearch['sort']): SortingState {
  return sort === null ? [] : [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
}

export function indicatorSortOf([first]: SortingState): IndicatorsSearch['sort'] {
  const id = indicatorSortKeys.find((one) => one === first?.id)
  return id ? `${first?.desc ? '-' : ''}${id}` : null
}

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
