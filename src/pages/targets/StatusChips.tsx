import { Link } from 'react-router'
import { StatusSign } from '../../components/StatusBadge.tsx'
import { StatusBar } from '../../components/StatusBar.tsx'
import { Status } from '../../contract/target/status.ts'
import { formatCount } from '../../format/figureText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './StatusChips.module.css'

/** The number of targets of each status, as a bar and as chips that filter by it. */
export function StatusChips({
  counts,
  chosen,
  to,
}: {
  /** By status, with all other filters kept. */
  counts: ReadonlyMap<string, number>
  chosen: Status | null
  /** The address of the ledger with one status, or with all. */
  to: (status: Status | null) => string
}) {
  const { t, w } = useText(ledgerWords)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const counted = Status.options.flatMap((status) => {
    const count = counts.get(status) ?? 0
    return count > 0 ? [{ status, count }] : []
  })
  return (
    <div className={styles.strip}>
      <StatusBar counts={counted} chosen={chosen} />
      <div role="group" className={styles.chips} aria-label={t.status}>
        <Link className={styles.chip} to={to(null)} aria-current={chosen === null}>
          {t.allStatuses} <strong>{formatCount(all)}</strong>
        </Link>
        {Status.options.map((status) => {
          const count = counts.get(status) ?? 0
          const isChosen = chosen === status
          const content = (
            <>
              <StatusSign status={status} />
              {w.status[status]} <strong>{formatCount(count)}</strong>
            </>
          )
          return count === 0 && !isChosen ? (
            <span
              key={status}
              className={styles.chip}
              role="link"
              aria-disabled="true"
              title={t.noneOf(w.status[status])}
            >
              {content}
            </span>
          ) : (
            <Link
              key={status}
              className={styles.chip}
              to={to(isChosen ? null : status)}
              aria-current={isChosen}
            >
              {content}
            </Link>
          )
        })}
      </div>
    </div>
  )
}
