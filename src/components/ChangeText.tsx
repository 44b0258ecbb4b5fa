import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { formatMovement } from '../format/figureText.ts'
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
  const against = againstOf(indicator)
  if (change.kind === 'none')
    return (
      <p className={styles.change}>
        {w.change[against]} — <span className={styles.why}>{w.noChange[change.reason]}</span>
      </p>
    )
  if (change.amount === 0)
    return (
      <p className={styles.change}>
        <strong>{w.unchanged[against]}</strong>
      </p>
    )
  const direction = change.amount > 0 ? 'up' : 'down'
  const tone = isBetter(change, indicator) ? styles.better : styles.worse
  return (
    <p className={styles.change}>
      <svg className={`${styles.arrow} ${tone}`} viewBox="0 0 10 10" aria-hidden="true">
        <path d={direction === 'up' ? 'M5 1.5l4 7H1z' : 'M5 8.5l-4-7h8z'} />
      </svg>
      {w.changeSince(w.change[against])}
      <strong className={tone}>
        {w.changed(w.directions[change.kind][direction], formatMovement(change, indicator, lang))}
      </strong>
    </p>
  )
}

function againstOf({ measure }: IndicatorGlance): keyof Words['change'] {
  if (measure === 'flow') return 'yearOnYear'
  if (measure === 'rank') return 'sinceLastEdition'
  return measure === 'record' ? 'sinceLastRecord' : 'sinceLastYear'
}

/** For ranks `amount` is the places gained, so more is better whatever the direction of the indicator. */
function isBetter(
  change: Exclude<Change, { kind: 'none' }>,
  { direction }: IndicatorGlance,
): boolean {
  return change.kind === 'places' || direction === 'higher' ? change.amount > 0 : change.amount < 0
}
