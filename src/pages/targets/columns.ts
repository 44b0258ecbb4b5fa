import { stated } from '../../domain/pace/range.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import type { TargetEntry } from './entry.ts'
import { type TargetColumn, targetColumns } from './targetList.ts'

/** The columns that the cell of the completion tells of too, with a bar for the three. */
const merged: readonly TargetColumn[] = ['elapsed', 'gap']

/** Whether an entry has data in a column; the other columns always have. */
const hasData: Partial<Record<TargetColumn, (entry: TargetEntry) => boolean>> = {
  dataDay: ({ row }) => row.judgement.reading !== null,
  completion: ({ shown: { course } }) => course !== null && stated(course.completion) !== null,
  forecast: ({ shown: { course, noForecast } }) =>
    noForecast === null && Boolean(course?.forecast && stated(course.forecast)),
  needed: ({ shown: { course, noNeed } }) =>
    noNeed === null && Boolean(course?.needed && stated(course.needed)),
  // The ledger has no owners yet.
  owner: () => false,
}

/**
 * The columns to show, and those that are folded as none of the entries has data in them. A column that the ledger is
 * sorted by stays.
 */
export function columnsOf(
  entries: readonly TargetEntry[],
  { columns, sort }: Pick<TargetsSearch, 'columns' | 'sort'>,
): { shown: TargetColumn[]; empty: TargetColumn[] } {
  const empty = targetColumns.filter((column) => {
    const has = hasData[column]
    return has && sort?.replace('-', '') !== column && !entries.some(has)
  })
  const shown = targetColumns.filter(
    (column) => !merged.includes(column) && (columns === 'all' || !empty.includes(column)),
  )
  return { shown, empty }
}
