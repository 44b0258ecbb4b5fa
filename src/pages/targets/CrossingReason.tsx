import type { LedgerChange } from '../../domain/target/changes.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { reasonOf } from '../../narrative/reasonOf.ts'
import { ChangedFigure } from './ChangedFigure.tsx'
import styles from './ChangesPart.module.css'

/** Why a light changed: a new figure, a person who set it, or only the time that passed. */
export function CrossingReason({
  crossing: { after, because },
}: {
  crossing: Extract<LedgerChange, { kind: 'crossing' }>
}) {
  const { lang, t, w } = useText(changesWords)
  const { judgement, indicator, override } = after
  const { reading, reason } = judgement
  if (because === 'override')
    return <p>{override ? t.byHand(override.by, override.reason) : t.lapsed}</p>
  return (
    <>
      {because === 'figure' && reading ? (
        <>
          <p>
            {t.byFigure(periodText(reading, lang))}{' '}
            <ChangedFigure reading={reading} indicator={indicator} />
          </p>
          <p className={styles.quiet}>{t.recorded(dateText(reading.recordedAt, lang))}</p>
        </>
      ) : (
        <p>{t.byTime[shownStatusOf(after)] ?? t.byTimeOnly}</p>
      )}
      {reason && <p className={styles.quiet}>{reasonOf(reason, reading, w)}</p>}
    </>
  )
}
