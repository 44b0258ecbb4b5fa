import type { Source } from '../../contract/source/source.ts'
import type { View } from '../../paths/viewSearch.ts'
import type { Item } from './ledgerItems.ts'

/** What table and cards are drawn from. */
export type LedgerListProps = {
  items: readonly Item[]
  /** How many targets the ledger has without its filters. */
  all: number
  groupName: (id: string) => string
  sources: ReadonlyMap<string, Source>
  query: string
  view: View
}
