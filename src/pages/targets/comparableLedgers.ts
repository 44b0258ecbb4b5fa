import { isBroken } from '../../contract/http/broken.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import type { LedgerOn } from '../../domain/target/changes.ts'
import { ledgerRowsOf } from '../../domain/pace/ledgerRow.ts'

/**
 * The rows of two ledgers without indicators that break the contract in either: with one side missing,
 * everything of the other would look new or removed.
 */
export function comparableLedgers(
  earlier: LedgerAsRead,
  later: LedgerAsRead,
): { earlier: LedgerOn; later: LedgerOn; broken: number } {
  const broken = new Set([...brokenIn(earlier), ...brokenIn(later)])
  const on = (ledger: LedgerAsRead): LedgerOn => ({
    day: ledger.day,
    rows: ledgerRowsOf(ledger).filter(({ indicator }) => !broken.has(indicator.id)),
  })
  return { earlier: on(earlier), later: on(later), broken: broken.size }
}

function brokenIn({ entries }: LedgerAsRead): string[] {
  return entries.flatMap((entry) => {
    if (isBroken(entry)) return entry.id
    return entry.readings.some(isBroken) ? entry.indicator.id : []
  })
}
