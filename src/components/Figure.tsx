import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { formatFigure } from '../format/figureText.ts'
import type { Printed } from '../domain/figure/printed.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './Figure.module.css'

/** Units up to this many signs never stand alone on a line. */
const shortUnit = 5

/** A figure as the hero of its place: the number large, its bound word and unit small beside it. */
export function Figure({ quantity, indicator }: { quantity: Printed; indicator: IndicatorGlance }) {
  const { lang } = useWords()
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
