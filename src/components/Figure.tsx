import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { formatFigure } from '../format/figureText.ts'
import type { Printed } from '../domain/figure/printed.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Figure.module.css'

/** Units of up to this many characters never wrap onto a line of their own. */
const shortUnit = 5

/** A prominent figure: the number large, the word of its bound and its unit small beside it. */
export function Figure({ quantity, indicator }: { quantity: Printed; indicator: IndicatorGlance }) {
  const { lang } = useText()
  const { before, number, after } = formatFigure(quantity, indicator, lang)
  return (
    <span className={styles.figure} translate="no">
      {before && <small className={styles.before}>{before}</small>}
      <span className={after.length <= shortUnit ? styles.whole : undefined}>
        <span className={styles.number}>{number}</span>
        <small className={styles.after}>{after}</small>
      </span>
    </span>
  )
}
