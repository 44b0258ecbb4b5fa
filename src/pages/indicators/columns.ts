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

export const indicatorTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

const column = createColumnHelper<typeof indicatorTableFeatures, IndicatorEntry>()

/** What is missing, or cannot be ranked, goes last whichever way the column is sorted. */
const sorted = { sortFn: sortFn_basic, sortUndefined: 'last' } as const

/** The columns of the list. The latest value has no order: values of different units do not compare. */
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
    column.accessor((entry) => nameKey(entry, lang), { id: 'name', ...sorted }),
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
      // An old day is a great age.
      invertSorting: true,
      sortDescFirst: true,
      ...sorted,
    }),
  ])
}

/** The order of the table as the address has it: `-age` is the oldest data first. */
export function indicatorSortingOf(sort: IndicatorsSearch['sort']): SortingState {
  return sort === null ? [] : [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
}

export function indicatorSortOf([first]: SortingState): IndicatorsSearch['sort'] {
  const id = indicatorSortKeys.find((one) => one === first?.id)
  return id ? `${first?.desc ? '-' : ''}${id}` : null
}

function nameKey({ name, pinyin }: IndicatorEntry, lang: Lang): string {
  return lang === 'zh' ? pinyin.full : name.en.toLowerCase().replace(/^[^a-z0-9]+/, '')
}

/** Only an exact change in per cent compares with others: a bound is never ranked (H2). */
function percentOf({ current, readings, indicator }: IndicatorEntry): number | undefined {
  if (!current || current.status === 'ambiguous') return undefined
  const change = changeOf(current, readings, indicator)
  return change.kind === 'percent' && change.bound === 'exact' ? change.amount : undefined
}

/** The worst status of the targets shown, 0 the worst. */
function worstOf({ standings }: IndicatorEntry): number | undefined {
  const places = targetsBeside(standings).flatMap(({ status }) =>
    status === 'no-target' ? [] : severityOf(status),
  )
  return places.length > 0 ? Math.min(...places) : undefined
}
