import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { formatChange } from '../format/figureText.ts'
import { type Change, changeOf } from '../domain/figure/growth.ts'
import { useText } from '../i18n/words.tsx'
import type { Words } from '../i18n/zh.ts'
import styles from './ChangeText.module.css'

/** The change from the earlier figure in words, or a dash with the reason why there is none. */
export function ChangeText({
  current,
  readings,
  indicator,
}: {
  current: Reading
  readings: readonly Reading[]
  indicator: IndicatorGlance
}) {
  const { lang, w } = useText()
  const change = changeOf(current, readings, indicator)
  const words = againstWords(indicator, w)
  if (change.kind === 'none')
    return (
      <p className={styles.change}>
        {words} — <span className={styles.why}>{w.noChange[change.reason]}</span>
      </p>
    )
  if (change.amount === 0)
    return (
      <p className={styles.change}>
        {words} <strong>{w.flat}</strong>
      </p>
    )
  const up = change.amount > 0
  return (
    <p className={styles.change}>
      {words}{' '}
      <strong className={isBetter(change, indicator) ? styles.better : styles.worse}>
        <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
          <path d={up ? 'M5 1.5l4 7H1z' : 'M5 8.5l-4-7h8z'} />
        </svg>
        <span className="sr-only">{up ? w.up : w.down}</span>{' '}
        {formatChange(change, indicator, lang)}
      </strong>
    </p>
  )
}

function againstWords({ measure }: IndicatorGlance, w: Words): string {
  if (measure === 'flow') return w.change.yearOnYear
  if (measure === 'rank') return w.change.sinceLastEdition
  return measure === 'record' ? w.change.sinceLastRecord : w.change.sinceLastYear
}

/** For ranks `amount` is the places gained, so more is better whatever the direction of the indicator. */
function isBetter(
  change: Exclude<Change, { kind: 'none' }>,
  { direction }: IndicatorGlance,
): boolean {
  return change.kind === 'places' || direction === 'higher' ? change.amount > 0 : change.amount < 0
}
