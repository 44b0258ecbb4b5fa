import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { dateText } from '../../format/dateText.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { StatusBadge } from '../StatusBadge.tsx'
import styles from './StatusExplanation.module.css'

/** The computed light; where a person set another, both side by side, with who, why and until when. */
export function ExplainedLights({ row: { judgement, override } }: { row: LedgerRow }) {
  const { lang, t } = useText(paceWords)
  if (!override) return <StatusBadge status={judgement.status} />
  return (
    <dl className={styles.lights}>
      <div>
        <dt>{t.byHand}</dt>
        <dd>
          <StatusBadge status={override.status} />
          <p>{t.byWhom(override.by, override.reason)}</p>
          <p className={styles.quiet}>{t.untilDay(dateText(override.until, lang))}</p>
        </dd>
      </div>
      <div>
        <dt>{t.computed}</dt>
        <dd>
          <StatusBadge status={judgement.status} />
        </dd>
      </div>
    </dl>
  )
}
