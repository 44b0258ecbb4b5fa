import { ReadingButton } from '../../components/ReadingButton.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { useWords } from '../../i18n/words.tsx'
import styles from './ChangesPart.module.css'

/** A figure before or after a change, with the marks it never goes without. */
export function ChangedFigure({
  reading,
  indicator,
}: {
  reading: Reading
  indicator: IndicatorGlance
}) {
  const { lang, w } = useWords()
  const unclear = reading.status === 'ambiguous'
  return (
    <span className={styles.figure}>
      <ReadingButton
        reading={reading}
        text={unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))}
      />
      {/* What it was before stands in the row already. */}
      <Remarks reading={{ ...reading, earlier: [] }} indicator={indicator} />
    </span>
  )
}
