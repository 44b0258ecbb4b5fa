import { StatusBadge } from '../../components/StatusBadge.tsx'
import { Reason, type Status } from '../../contract/status.ts'
import { rulesWords } from '../../i18n/rulesWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import styles from './RulesPage.module.css'

/** Statuses in the order in which they are decided: the first that applies. */
const order: readonly Status[] = [
  'cannot-tell',
  'overdue-data',
  'awaiting',
  'too-early',
  'met',
  'on-pace',
  'slow',
  'behind',
  'missed',
]

/** What is only expected decides nothing, so that its target waits; every other reason leaves it undecided. */
function reasonsOf(status: Status): Reason[] {
  if (status === 'awaiting') return ['expected']
  return status === 'cannot-tell' ? Reason.options.filter((reason) => reason !== 'expected') : []
}

/** What each status means, in the order in which they are decided. */
export function OrderPart() {
  const { lang, w } = useWords()
  const t = rulesWords[lang]
  return (
    <section className={styles.part} aria-labelledby="order">
      <h2 id="order">{t.order}</h2>
      <p className={styles.help}>{t.orderHelp}</p>
      <ol className={styles.order}>
        {order.map((status) => (
          <li key={status}>
            <StatusBadge status={status} />
            <div>
              {t.meaning[status](ruleNumbers)}
              {reasonsOf(status).length > 0 && (
                <ul className={styles.reasons}>
                  {reasonsOf(status).map((reason) => (
                    <li key={reason}>{w.reason[reason]}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
      <h3>{t.byPerson}</h3>
      <p>{t.byPersonHelp}</p>
    </section>
  )
}
