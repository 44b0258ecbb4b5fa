import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Reading } from '../contract/observation.ts'
import type { Bilingual } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../domain/format.ts'
import { periodText } from '../domain/period.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { useWords } from '../i18n/words.tsx'
import { remarksOf } from './remarks.ts'
import styles from './PointTip.module.css'

/** What a point says when it is pointed at or walked to: "2023, over 10,000 enterprises". */
export function PointTip({
  reading,
  indicator,
  reason,
}: {
  reading: Reading
  indicator: IndicatorGlance
  /** Why the method is another one from this point on. */
  reason: Bilingual | null
}) {
  const { lang, w, say } = useWords()
  return (
    <div className={styles.tip}>
      <span>{periodText(reading, lang)}</span>{' '}
      <strong>{textOf(formatFigure(reading, indicator, lang))}</strong>
      {remarksOf(reading, indicator, lang, w).map((remark) => (
        <em key={remark}>{remark}</em>
      ))}
      {reason && <em>{chartWords[lang].breakBecause(say(reason))}</em>}
    </div>
  )
}
