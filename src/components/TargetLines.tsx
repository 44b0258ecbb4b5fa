import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { BulletBar } from '../charts/BulletBar.tsx'
import { formatTarget, textOf } from '../format/figureText.ts'
import type { Standing } from '../domain/target/standing.ts'
import { useText } from '../i18n/words.tsx'
import { reasonOf } from '../narrative/reasonOf.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { StatusLink } from './StatusLink.tsx'
import styles from './TargetLines.module.css'

/** The targets of a figure, each in words with its year, the one in force first, and a bar of those it is measured against. */
export function TargetLines({
  beside,
  current,
  indicator,
}: {
  beside: readonly Standing[]
  current: Reading | null
  indicator: IndicatorGlance
}) {
  const { lang, w } = useText()
  const targets = barOf(beside, current)
  if (beside.length === 0)
    return (
      <p className={styles.target}>
        <StatusBadge status="no-target" />
      </p>
    )
  return (
    <div className={styles.targets}>
      {current && targets.length > 0 && indicator.measure !== 'rank' && (
        <BulletBar
          value={current.value}
          bound={current.bound}
          settled={current.status === 'final'}
          targets={targets}
          title={w.bullet}
        />
      )}
      <ul>
        {beside.map(({ target, status, reason, reading, override }, place) => {
          if (!target) return null
          const tier = w.dueTier(target.due.slice(0, 4), w.tier[target.tier])
          const text = w.dueTarget(tier, textOf(formatTarget(target, indicator, lang)))
          return (
            <li key={target.id} className={styles.target}>
              <EvidenceLink of={{ kind: 'target', id: target.id }} label={w.evidenceOf(text)}>
                <span className={styles.text}>{text}</span>
              </EvidenceLink>
              <span
                className={styles.status}
                title={reason ? reasonOf(reason, reading, w) : undefined}
              >
                <StatusLink
                  target={target.id}
                  status={status}
                  override={override}
                  tier={tier}
                  tierShown={false}
                  quiet={place > 0}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The targets of one due date for the bar: those of the year of the figure, else those in progress (H31). */
function barOf(beside: readonly Standing[], current: Reading | null): TargetGlance[] {
  if (!current || current.status === 'ambiguous') return []
  const { period } = current
  const against =
    beside.find(({ target }) => period !== null && target?.due.startsWith(period)) ??
    beside.find(({ status }) => status === 'on-pace' || status === 'slow' || status === 'behind')
  return beside.flatMap(({ target }) =>
    target && target.due === against?.target?.due ? [target] : [],
  )
}
