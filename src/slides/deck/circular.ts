import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import type { Lang } from '../../contract/scalars.ts'
import { ledgerRowsOf, shownStatusOf, unjudgedIn } from '../../domain/pace/ledgerRow.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { bulletin } from '../../narrative/bulletin/bulletin.ts'
import { shownCourseOf } from '../../narrative/pace/shownCourse.ts'

/** The paragraphs of a circular on all targets of the ledger, the most urgent first. */
export function circularOf(ledger: LedgerAsRead, lang: Lang): string {
  const all = ledgerRowsOf(ledger)
  const lines = all
    .map((row) => ({ row, shown: shownCourseOf(row, ledger.day) }))
    .sort((a, b) => severityOf(shownStatusOf(a.row)) - severityOf(shownStatusOf(b.row)))
  return bulletin(lines, {
    day: ledger.day,
    sources: ledger.sources,
    scope: { of: 'all', filters: [] },
    all,
    unjudged: unjudgedIn(ledger, []),
    lang,
  })
}
