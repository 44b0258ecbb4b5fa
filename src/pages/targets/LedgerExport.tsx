import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { LedgerAsRead } from '../../contract/ledger.ts'
import type { LedgerRow } from '../../domain/ledgerRow.ts'
import { dateText } from '../../domain/period.ts'
import { useWords } from '../../i18n/words.tsx'
import { LedgerPrint } from './LedgerPrint.tsx'
import { usePrinting } from '../../components/printing.ts'
import { toldOf } from '../../exports/told.ts'

/** The rows of the ledger to take away: workbook, CSV, a paragraph for a circular, paper. */
export function LedgerExport({
  ledger,
  rows,
  scope,
  sector,
}: {
  ledger: LedgerAsRead
  /** As filtered and sorted on the page. */
  rows: readonly LedgerRow[]
  /** The filters in words, empty for the whole ledger. */
  scope: string
  /** The one sector that the rows are of; null for several or all. */
  sector: string | null
}) {
  const { lang, w } = useWords()
  const printing = usePrinting()
  const { day, sources } = ledger
  const lines = () => rows.map((row) => ({ row, told: toldOf(row, day) }))
  const name = [w.targets, scope, w.dataAsOf(dateText(day, lang))].filter(Boolean).join(' ')
  return (
    <>
      <ExportMenu
        name={name}
        table={async () => {
          const { ledgerTable } = await import('../../exports/ledgerTable.ts')
          return ledgerTable(lines(), { day, sources, scope, lang, w })
        }}
        bulletin={async () => {
          const { bulletin } = await import('../../exports/bulletin.ts')
          return bulletin(lines(), { day, sources, scope, lang })
        }}
        slide={{ kind: 'ledger', title: null, notes: '', sector }}
        print={() => window.print()}
      />
      {printing && <LedgerPrint lines={lines()} day={day} sources={sources} scope={scope} />}
    </>
  )
}
