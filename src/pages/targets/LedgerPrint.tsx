import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import type { AnswerDays } from '../../contract/http/answerDays.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Source } from '../../contract/source/source.ts'
import { ledgerTableWords } from '../../i18n/pace/ledgerTableWords.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { judgedText } from '../../narrative/recordsText.ts'
import { useText } from '../../i18n/words.tsx'
import { GroupHead } from './GroupHead.tsx'
import type { Item } from './ledgerItems.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './LedgerPrint.module.css'
import { PrintedTarget } from './PrintedTarget.tsx'

/**
 * The ledger in print, which replaces the page while it is printed: all rows, as the table on screen has
 * only those in view, in groups, under a head that the browser repeats on every page.
 */
export function LedgerPrint({
  items,
  groupName,
  days,
  sources,
  standing,
}: {
  items: readonly Item[]
  groupName: (id: string) => string
  days: AnswerDays
  sources: readonly Source[]
  /** The sentence on the status of the printed targets. */
  standing: string
}) {
  const { lang, t, w } = useText(ledgerWords)
  const { t: words } = useText(ledgerTableWords)
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
      <Table look="bare" className={styles.table} aria-label={words.title}>
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
                {judgedText(days, lang, w)} · {words.standing(standing)}
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
          {items.map((item) =>
            item.kind === 'group' ? (
              <tr key={item.id} className={styles.group}>
                <th scope="rowgroup" colSpan={12}>
                  <GroupHead name={groupName(item.id)} group={item} />
                </th>
              </tr>
            ) : (
              <PrintedTarget key={item.id} line={item.entry} sources={sources} />
            ),
          )}
        </tbody>
      </Table>
      <div className={styles.notes}>
        <p>{words.rules(rules.version)}</p>
        <p>{words.thresholds(rules)}</p>
        <p>{words.readPrinted}</p>
      </div>
    </div>,
    place,
  )
}
