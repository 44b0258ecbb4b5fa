import { StatusSign } from '../../components/StatusBadge.tsx'
import { StatusBar } from '../../components/StatusBar.tsx'
import { Status } from '../../contract/target/status.ts'
import { formatCount } from '../../format/figureText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './StatusChips.module.css'

/** The number of targets of each status, as a bar and as chips that filter by it. */
export function StatusChips({
  counts,
  chosen,
  onChoose,
}: {
  /** By status, with all other filters kept. */
  counts: ReadonlyMap<string, number>
  chosen: Status | null
  onChoose: (status: Status | null) => void
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
        <Button
          look="bare"
          className={styles.chip}
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          {t.allStatuses} <strong>{formatCount(all)}</strong>
        </Button>
        {Status.options.map((status) => {
          const count = counts.get(status) ?? 0
          const isChosen = chosen === status
          return (
            <Button
              key={status}
              look="bare"
              className={styles.chip}
              aria-pressed={isChosen}
              disabled={count === 0 && !isChosen}
              title={count === 0 ? t.noneOf(w.status[status]) : undefined}
              onClick={() => onChoose(isChosen ? null : status)}
            >
              <StatusSign status={status} />
              {w.status[status]} <strong>{formatCount(count)}</strong>
            </Button>
          )
        })}
      </div>
    </div>
  )
}
