import { breakNotes } from '../narrative/breakNotes.ts'
import type { Trend } from '../charts/trend.ts'
import { gapNotes } from '../charts/pictureNotes.ts'
import type { YearGap } from '../charts/yearScale.ts'
import type { Broken } from '../contract/http/broken.ts'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { periodText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './TrendNotes.module.css'

/** What a drawing of a trend cannot show: broken figures, the years left out, the reasons for method breaks, undated figures. */
export function TrendNotes({
  trend,
  gaps,
  indicator,
  broken,
}: {
  trend: Trend
  gaps: readonly YearGap[]
  indicator: IndicatorGlance
  broken: readonly Broken[]
}) {
  const { lang, t, w } = useText(chartWords)
  return (
    <>
      {broken.map(({ id }) => (
        <p key={id} role="alert" className={styles.error}>
          {grammar[lang].labelled(w.dataError, w.dataErrorDetail(id))}
        </p>
      ))}
      {[...breakNotes(trend.breaks, lang), ...gapNotes(gaps, lang)].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {trend.undated.map((reading) => (
        <p key={reading.id} className={styles.note}>
          {t.undatedNote(textOf(formatFigure(reading, indicator, lang)), periodText(reading, lang))}
        </p>
      ))}
    </>
  )
}
