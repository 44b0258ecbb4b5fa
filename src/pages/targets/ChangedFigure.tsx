import { ReadingLink } from '../../components/ReadingLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './ChangesPart.module.css'

/** A figure before or after a change, with its marks. */
export function ChangedFigure({
  reading,
  indicator,
}: {
  reading: Reading
  indicator: IndicatorGlance
}) {
  const { lang, w } = useText()
  const unclear = reading.status === 'ambiguous'
  return (
    <span className={styles.figure}>
      <ReadingLink
        reading={reading}
        text={unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))}
      />
      {/* Without the remark on earlier values, as the row shows them already. */}
      <Remarks reading={{ ...reading, earlier: [] }} indicator={indicator} />
    </span>
  )
}
