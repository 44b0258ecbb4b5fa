import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Reading } from '../contract/observation.ts'
import { BulletBar } from '../charts/BulletBar.tsx'
import { formatTarget, textOf } from '../domain/format.ts'
import type { Standing } from '../domain/standing.ts'
import { useWords } from '../i18n/words.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import { StatusButton } from './StatusButton.tsx'
import styles from './TargetLines.module.css'

/** The targets beside a figure: a bar where they are due in its year or later, and each in words. */
export function TargetLines({
  beside,
  current,
  indicator,
}: {
  beside: readonly Standing[]
  current: Reading | null
  indicator: IndicatorGlance
}) {
  const { lang, w } = useWords()
  const targets = beside.flatMap(({ target }) => target ?? [])
  const comparable =
    current !== null &&
    current.status !== 'ambiguous' &&
    indicator.measure !== 'rank' &&
    beside.every(
      ({ target, status }) =>
        target?.due.startsWith(current.period ?? '?') || status === 'awaiting',
    )
  if (targets.length === 0) return null
  return (
    <div className={styles.targets}>
      {comparable && (
        <BulletBar
          value={current.value}
          bound={current.bound}
          settled={current.status === 'final'}
          targets={targets}
          title={w.bullet}
        />
      )}
      <ul className={styles.words}>
        {beside.map(({ target, status, reason, override }) => {
          if (!target) return null
          const year = target.due.slice(0, 4)
          const foreign = year !== current?.period
          const text = `${foreign ? `${w.dueYear(year)}${lang === 'en' ? ' ' : ''}` : ''}${w.tier[target.tier]} ${textOf(formatTarget(target, indicator, lang))}`
          return (
            <li key={target.id} className={styles.target}>
              <EvidenceButton of={{ kind: 'target', id: target.id }} label={w.evidenceOf(text)}>
                <span className={styles.text}>{text}</span>
              </EvidenceButton>
              <span className={styles.status} title={reason ? w.reason[reason] : undefined}>
                <StatusButton target={target.id} status={status} override={override} quiet />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
