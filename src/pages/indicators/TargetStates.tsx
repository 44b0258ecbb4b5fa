import { StatusLink } from '../../components/StatusLink.tsx'
import type { Standing } from '../../domain/target/standing.ts'
import { useText } from '../../i18n/words.tsx'
import { reasonOf } from '../../narrative/reasonOf.ts'
import type { IndicatorEntry } from './entry.ts'
import styles from './IndicatorTable.module.css'

/** The status of each target of an indicator, with its explanation a click away. */
export function TargetStates({
  entry: { broken, standings },
  shown,
}: {
  entry: IndicatorEntry
  shown: readonly Standing[]
}) {
  const { w } = useText()
  if (broken) return <span className={styles.none}>—</span>
  if (standings.every(({ target }) => target === null))
    return <span className={styles.none}>{w.status['no-target']}</span>
  return (
    <ul className={styles.states}>
      {shown.map(({ target, status, reason, reading, override }) => {
        if (!target) return null
        const year = target.due.slice(0, 4)
        const tier = w.dueTier(year, w.tier[target.tier])
        return (
          <li key={target.id} title={reason ? reasonOf(reason, reading, w) : undefined}>
            <StatusLink target={target.id} status={status} override={override} tier={tier} />
          </li>
        )
      })}
    </ul>
  )
}
