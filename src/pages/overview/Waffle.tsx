import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusSign } from '../../components/StatusBadge.tsx'
import { restatingIn, type Standing, toneOf } from '../../domain/target/standing.ts'
import type { StatusCount } from '../../domain/target/tally.ts'
import { formatTarget, textOf } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Waffle.module.css'

/**
 * One cell for each target that is counted, in the order of the counts: the pointer names it, a click explains its
 * status. For the pointer alone, as the cards have the same.
 */
export function Waffle({
  standings,
  counts,
}: {
  standings: readonly Standing[]
  counts: readonly StatusCount[]
}) {
  const { lang, w, say } = useText()
  const isRestating = restatingIn(standings.flatMap(({ target }) => target ?? []))
  return (
    <div className={styles.waffle} aria-hidden="true">
      {counts.flatMap(({ status }) =>
        standings.flatMap(({ target, indicator, ...standing }) => {
          if (!target || isRestating(target)) return []
          if ((standing.override?.status ?? standing.status) !== status) return []
          const goal = textOf(formatTarget(target, indicator, lang))
          const due = w.dueTier(target.due.slice(0, 4), w.tier[target.tier])
          return (
            <span
              key={target.id}
              className={styles.cell}
              data-tone={toneOf(status)}
              data-light={status}
              title={`${say(indicator.name)} · ${due} ${goal} · ${w.status[status]}`}
            >
              <EvidenceLink of={{ kind: 'status', id: target.id }} pointerOnly>
                <StatusSign status={status} />
              </EvidenceLink>
            </span>
          )
        }),
      )}
    </div>
  )
}
