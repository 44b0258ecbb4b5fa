import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import { dateText } from '../../format/dateText.ts'
import {
  type LedgerScope,
  ledgerScopeText,
  ledgerStanding,
} from '../../narrative/ledgerStanding.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetEntry } from './entry.ts'
import type { Item } from './ledgerItems.ts'
import { LedgerPrint } from './LedgerPrint.tsx'
import { usePrinting } from '../../ui/printing.ts'

/** Exports the rows of the ledger: workbook, CSV, a paragraph for a circular, print. */
export function LedgerExport({
  ledger,
  items,
  groupName,
  scope,
  all,
  unjudged,
  sector,
}: {
  ledger: LedgerAsRead
  /** As filtered, sorted and grouped on the page. */
  items: readonly Item[]
  groupName: (id: string) => string
  scope: LedgerScope
  /** The whole ledger on the day. */
  all: readonly TargetEntry[]
  /** The number of broken entries, which have no rows. */
  unjudged: number
  /** The one sector that the rows are of; null for several or all. */
  sector: string | null
}) {
  const { lang, w } = useText()
  const printing = usePrinting()
  const { day, sources } = ledger
  const lines = () => items.flatMap((item) => (item.kind === 'target' ? item.entry : []))
  const shown = lines().map(({ row }) => row)
  const whole = { scope, all: all.map(({ row }) => row), unjudged }
  const name = [w.targets, ledgerScopeText(shown, scope, lang), w.judged(dateText(day, lang))]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <ExportMenu
        name={name}
        table={async () => {
          const { ledgerTable } = await import('../../narrative/tables/ledgerTable.ts')
          return ledgerTable(lines(), { ...ledger, ...whole, lang, w })
        }}
        bulletin={async () => {
          const { bulletin } = await import('../../narrative/bulletin/bulletin.ts')
          return bulletin(lines(), { day, sources, ...whole, lang })
        }}
        slide={{ kind: 'ledger', title: null, notes: '', sector }}
        print={() => window.print()}
      />
      {printing && (
        <LedgerPrint
          items={items}
          groupName={groupName}
          days={ledger}
          sources={sources}
          standing={ledgerStanding(shown, whole, lang)}
        />
      )}
    </>
  )
}
