import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { IndicatorEntry } from './entry.ts'
import styles from './IndicatorsPage.module.css'

/** How many of all are shown, and how many of those have no figure, which no filter may hide (H18). */
export function ShownLine({
  entries,
  all,
  broken,
  day,
}: {
  entries: readonly IndicatorEntry[]
  all: number
  broken: number
  day: Day
}) {
  const { lang, t, w } = useText(catalogueWords)
  let [withoutData, behind] = [0, 0]
  for (const { current, broken, standings } of entries) {
    if (!current && !broken) withoutData += 1
    for (const { status } of standings) if (status === 'behind') behind += 1
  }
  return (
    <p className={styles.shown} role="status">
      {t.shown(
        formatCount(entries.length),
        formatCount(all),
        withoutData > 0 ? formatCount(withoutData) : null,
        broken > 0 ? formatCount(broken) : null,
      )}
      {behind > 0 && ` · ${t.behind(formatCount(behind))}`}
      <span className={styles.day}> · {w.judged(dateText(day, lang))}</span>
    </p>
  )
}
