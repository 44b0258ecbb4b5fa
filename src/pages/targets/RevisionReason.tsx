import type { LedgerChange } from '../../domain/target/changes.ts'
import { formatChange } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { revisionDifference } from '../../domain/figure/revisionDifference.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { statementWords } from '../../i18n/source/statementWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './ChangesPart.module.css'

/** What a revision changed, and when it was recorded. */
export function RevisionReason({
  revision: { before, after, indicator, of },
}: {
  revision: Extract<LedgerChange, { kind: 'revision' }>
}) {
  const { lang, t } = useText(changesWords)
  const { t: s } = useText(statementWords)
  const words = () => {
    if (of === 'status') return t.otherStatus
    if (of === 'conflict') return after.conflicts.length > 0 ? t.contradicted : t.agreed
    const difference = revisionDifference(before, after, indicator)
    if (!difference) return s.noDifference
    const amount = formatChange(difference, indicator, lang)
    return difference.amount > 0 ? s.raised(amount) : s.lowered(amount)
  }
  // The conflicting statements may be newer than the figure itself.
  const recorded = (of === 'conflict' ? after.conflicts : [after])
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .pop()
  return (
    <>
      <p>{words()}</p>
      {recorded && <p className={styles.quiet}>{t.recorded(dateText(recorded, lang))}</p>}
    </>
  )
}
