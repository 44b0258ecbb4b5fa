import { type Broken, isBroken } from '../../contract/broken.ts'
import type { LedgerAsRead, LedgerEntryAsRead } from '../../contract/ledger.ts'
import { brokenEntriesOf } from '../../domain/ledgerRow.ts'

/** What of a ledger breaks the contract: whole entries, and entries not judged for a broken figure. */
export type BrokenParts = { unread: Broken[]; unjudged: LedgerEntryAsRead[] }

export function brokenIn(ledger: LedgerAsRead): BrokenParts {
  return { unread: ledger.entries.filter(isBroken), unjudged: brokenEntriesOf(ledger) }
}
