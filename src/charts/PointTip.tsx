import type { IndicatorGlance, MethodBreak } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { periodText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import { breakNotes } from '../narrative/breakNotes.ts'
import { remarksOf } from '../narrative/remarks.ts'
import styles from './PointTip.module.css'

/** The tooltip of a point, by pointer or keyboard: "2023, over 10,000 enterprises". */
export function PointTip({
  reading,
  indicator,
  breaks,
}: {
  reading: Reading
  indicator: IndicatorGlance
  /** The changes of method that take effect at this point. */
  breaks: readonly MethodBreak[]
}) {
  const { lang, w } = useText()
  return (
    <div className={styles.tip}>
      <span>{periodText(reading, lang)}</span>{' '}
      <strong>{textOf(formatFigure(reading, indicator, lang))}</strong>
      {remarksOf(reading, indicator, lang, w).map((remark) => (
        <em key={remark}>{remark}</em>
      ))}
      {breakNotes(breaks, lang).map((note) => (
        <em key={note}>{note}</em>
      ))}
    </div>
  )
}
