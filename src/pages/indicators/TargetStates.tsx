import { EvidenceButton } from '../../components/EvidenceButton.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { formatTarget, textOf } from '../../domain/format.ts'
import type { Standing } from '../../domain/standing.ts'
import { useWords } from '../../i18n/words.tsx'
import type { Entry } from './entry.ts'
import styles from './IndicatorTable.module.css'

/** How the targets of an indicator stand, each leading to who set it. */
export function TargetStates({
  entry: { indicator, current, broken, standings },
  shown,
}: {
  entry: Entry
  shown: readonly Standing[]
}) {
  const { lang, w, say } = useWords()
  if (broken) return <span className={styles.none}>—</span>
  if (standings.every(({ target }) => target === null))
    return <span className={styles.none}>{w.status['no-target']}</span>
  return (
    <ul className={styles.states}>
      {shown.map(({ target, status, reason }) => {
        if (!target) return null
        const year = target.due.slice(0, 4)
        const gap = lang === 'zh' ? '' : ' '
        const tier = `${year === current?.period ? '' : w.dueYear(year) + gap}${w.tier[target.tier]}`
        const said = [
          say(indicator.name),
          `${tier} ${w.status[status]}`,
          textOf(formatTarget(target, indicator, lang)),
        ].join(lang === 'zh' ? '，' : ', ')
        return (
          <li key={target.id} title={reason ? w.reason[reason] : undefined}>
            <EvidenceButton of={{ kind: 'target', id: target.id }} label={w.evidenceOf(said)}>
              <StatusBadge status={status} tier={tier} />
            </EvidenceButton>
          </li>
        )
      })}
    </ul>
  )
}
