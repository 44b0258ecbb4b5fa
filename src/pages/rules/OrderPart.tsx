import { StatusBadge } from '../../components/StatusBadge.tsx'
import { Reason, type Status } from '../../contract/target/status.ts'
import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import styles from './RulesPage.module.css'

/** The statuses in the order in which they are checked: the first that applies is given. */
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

/**
 * The reasons that may come with a status. An expected figure decides nothing, so the target waits; a
 * provisional one decides until the final figure comes. All reasons not listed go with `cannot-tell`.
 */
const reasons: Partial<Record<Status, readonly Reason[]>> = {
  'overdue-data': ['expected', 'stale'],
  awaiting: ['expected'],
  met: ['provisional'],
  missed: ['provisional'],
}

function reasonsOf(status: Status): readonly Reason[] {
  const elsewhere = Object.values(reasons).flat()
  if (status === 'cannot-tell') return Reason.options.filter((one) => !elsewhere.includes(one))
  return reasons[status] ?? []
}

/** What each status means, in the order in which they are checked. */
export function OrderPart() {
  const { t, w } = useText(rulesWords)
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
