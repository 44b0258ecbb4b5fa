import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { remarksOf } from '../narrative/remarks.ts'
import { useText } from '../i18n/words.tsx'
import { Badge } from '../ui/Badge.tsx'
import styles from './Remarks.module.css'

/** The marks that must stand with a figure: provisional, expected, derived, in conflict, revised. */
export function Remarks({ reading, indicator }: { reading: Reading; indicator: IndicatorGlance }) {
  const { lang, w } = useText()
  return remarksOf(reading, indicator, lang, w).map((remark) => (
    <Badge key={remark} tone="target" className={styles.remark}>
      {remark}
    </Badge>
  ))
}
