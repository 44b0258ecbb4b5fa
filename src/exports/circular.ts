import type { LedgerAsRead } from '../contract/ledger.ts'
import type { Lang } from '../contract/scalars.ts'
import { ledgerRowsOf } from '../domain/ledgerRow.ts'
import { shownStatusOf, urgencyOf } from '../domain/urgency.ts'
import { bulletin } from './bulletin.ts'
import { toldOf } from './told.ts'

/** The paragraphs of a circular on all targets of the ledger, the most urgent first. */
export function circularOf(ledger: LedgerAsRead, lang: Lang): string {
  const lines = ledgerRowsOf(ledger)
    .map((row) => ({ row, told: toldOf(row, ledger.day) }))
    .sort((a, b) => urgencyOf(shownStatusOf(a.row)) - urgencyOf(shownStatusOf(b.row)))
  return bulletin(lines, { day: ledger.day, sources: ledger.sources, scope: '', lang })
}
