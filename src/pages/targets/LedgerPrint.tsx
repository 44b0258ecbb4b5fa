import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { rules } from '../../contract/rules.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source.ts'
import { formatCount } from '../../domain/format.ts'
import { dateText } from '../../domain/period.ts'
import type { LedgerLine } from '../../exports/ledgerTexts.ts'
import { ledgerTableWords } from '../../i18n/ledgerTableWords.ts'
import { ledgerWords } from '../../i18n/ledgerWords.ts'
import { useWords } from '../../i18n/words.tsx'
import styles from './LedgerPrint.module.css'
import { PrintedTarget } from './PrintedTarget.tsx'

/**
 * The ledger as it is printed: every row, since the table on screen has only those in view, under a head that
 * the browser repeats on every page. It stands in place of the page while that is printed.
 */
export function LedgerPrint({
  lines,
  day,
  sources,
  scope,
}: {
  lines: readonly LedgerLine[]
  day: Day
  sources: readonly Source[]
  scope: string
}) {
  const { lang, w } = useWords()
  const t = ledgerWords[lang]
  const words = ledgerTableWords[lang]
  useLayoutEffect(() => {
    const { body } = document
    body.dataset['prints'] = 'ledger'
    return () => {
      delete body.dataset['prints']
    }
  }, [])
  const place = document.querySelector('main') ?? document.body
  return createPortal(
    <div className={styles.paper}>
      <table className={styles.table} aria-label={words.title}>
        <colgroup>
          {Object.keys(t.columns).map((id) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td colSpan={12} className={styles.title}>
              <b>{words.title}</b>
              <span>
                {w.dataAsOf(dateText(day, lang))} · {words.rows(formatCount(lines.length), scope)}
              </span>
            </td>
          </tr>
          <tr className={styles.head}>
            {Object.entries(t.columns).map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PrintedTarget key={line.row.target.id} line={line} sources={sources} />
          ))}
        </tbody>
      </table>
      <div className={styles.notes}>
        <p>{words.rules(rules.version)}</p>
        <p>{words.thresholds(rules)}</p>
        <p>{words.readPrinted}</p>
      </div>
    </div>,
    place,
  )
}
