import { Ledger } from '../../src/contract/target/ledger.ts'
import type { Day, Lang } from '../../src/contract/scalars.ts'
import { ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import type { ExportTable } from '../../src/files/exportTable.ts'
import { ledgerTable } from '../../src/narrative/tables/ledgerTable.ts'
import type { LedgerLine } from '../../src/narrative/pace/ledgerTexts.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { shownCourseOf } from '../../src/narrative/pace/shownCourse.ts'
import { answer } from '../citedApi.ts'

/** The ledger as known on a day, its lines, and their table for export. */
export async function ledgerOn(
  day: Day,
  lang: Lang,
): Promise<{ ledger: Ledger; lines: LedgerLine[]; table: ExportTable }> {
  const ledger = await answer(Ledger, `/api/targets?asOf=${day}`)
  const all = ledgerRowsOf(ledger)
  const lines = all.map((row) => ({ row, shown: shownCourseOf(row, day) }))
  const w = lang === 'zh' ? zh : en
  return {
    ledger,
    lines,
    table: ledgerTable(lines, {
      ...ledger,
      scope: { of: 'all', filters: [] },
      all,
      unjudged: 0,
      lang,
      w,
    }),
  }
}
