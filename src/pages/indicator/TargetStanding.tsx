import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import { formatTarget, textOf } from '../../format/figureText.ts'
import type { Standing } from '../../domain/target/standing.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { reasonOf } from '../../narrative/reasonOf.ts'
import styles from './TargetStanding.module.css'

/** A target and its status, with the reason where that cannot be judged. */
export function TargetStanding({
  standing: { indicator, target, status, reason, reading, override },
}: {
  standing: Standing
}) {
  const { lang, t, w } = useText(indicatorWords)
  if (!target) return <StatusBadge status={status} />
  const year = target.due.slice(0, 4)
  const text = textOf(formatTarget(target, indicator, lang))
  const words = t.against(year, target.tier)
  return (
    <>
      <p className={styles.against}>
        {words}{' '}
        <EvidenceLink
          of={{ kind: 'target', id: target.id }}
          label={w.evidenceOf(`${words} ${text}`)}
        >
          <span className={styles.value}>{text}</span>
        </EvidenceLink>
      </p>
      <StatusLink target={target.id} status={status} override={override} />
      {reason && <p className={styles.reason}>{reasonOf(reason, reading, w)}</p>}
    </>
  )
}
