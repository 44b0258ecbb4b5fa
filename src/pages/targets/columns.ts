import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  type SortingState,
  tableFeatures,
} from '@tanstack/react-table'
import type { Day, Lang } from '../../contract/scalars.ts'
import { severityOf } from '../../domain/target/severity.ts'
import type { TargetEntry } from './entry.ts'
import { type TargetsSearch, targetSortKeys } from '../../paths/targetsSearch.ts'
import { sortKey } from '../../i18n/languages.ts'

export const targetTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

const column = createColumnHelper<typeof targetTableFeatures, TargetEntry>()

/** Rows without a value, or with only a bound, come last in both directions. */
const sorted = { sortFn: sortFn_basic, sortUndefined: 'last', sortDescFirst: false } as const

/** The columns of the ledger. Amounts are not sortable, as the units differ. */
export const targetColumns = { zh: columnsIn('zh'), en: columnsIn('en') }

export type TargetColumnId =
  | 'name'
  | 'status'
  | 'target'
  | 'due'
  | 'dataDay'
  | 'completion'
  | 'elapsed'
  | 'gap'
  | 'forecast'
  | 'needed'
  | 'source'
  | 'owner'

function columnsIn(lang: Lang) {
  return column.columns([
    column.accessor(sortKey[lang], { id: 'name', ...sorted }),
    column.accessor(({ status }) => severityOf(status), { id: 'status', ...sorted }),
    column.display({ id: 'target' }),
    column.accessor(({ row }) => dayNumber(row.target.due), { id: 'due', ...sorted }),
    column.accessor(({ dataDay }) => (dataDay ? dayNumber(dataDay) : undefined), {
      id: 'dataDay',
      ...sorted,
    }),
    column.accessor(({ completion }) => completion, { id: 'completion', ...sorted }),
    column.display({ id: 'elapsed' }),
    column.accessor(({ gap }) => gap, { id: 'gap', ...sorted }),
    column.display({ id: 'forecast' }),
    column.display({ id: 'needed' }),
    column.display({ id: 'source' }),
    column.display({ id: 'owner' }),
  ])
}

/** The sorting for the `sort` of the address; `-gap` is the target furthest ahead first. */
export function targetSortingOf(sort: TargetsSearch['sort']): SortingState {
  return sort === null ? [] : [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
}

export function targetSortOf([first]: SortingState): TargetsSearch['sort'] {
  const id = targetSortKeys.find((one) => one === first?.id)
  return id ? `${first?.desc ? '-' : ''}${id}` : null
}

function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''))
}
