import type { Source } from '../../contract/source/source.ts'
import type { View } from '../../paths/viewSearch.ts'
import type { TargetColumn } from './targetList.ts'
import type { Item } from './ledgerItems.ts'

/** The props shared by table and cards. */
export type LedgerListProps = {
  items: readonly Item[]
  /** The number of targets without filters. */
  all: number
  /** The columns to show, in their order. */
  columns: readonly TargetColumn[]
  groupName: (id: string) => string
  sources: ReadonlyMap<string, Source>
  query: string
  view: View
}
