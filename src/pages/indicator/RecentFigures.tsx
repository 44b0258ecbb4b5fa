import { Link } from 'react-router'
import { breakNotes } from '../../narrative/breakNotes.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import { periodText } from '../../format/dateText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './RecentFigures.module.css'

/** As many as fit beside the chart in its height. */
const most = 7

/** The newest figures beside the chart, each with its marks and source and a link to its evidence. */
export function RecentFigures({
  readings,
  indicator,
  sources,
  all,
}: {
  readings: readonly Reading[]
  indicator: IndicatorGlance
  sources: readonly SourceGlance[]
  /** The address of all records, and their number. */
  all: { to: string; count: number }
}) {
  const { lang, t, w } = useText(indicatorWords)
  const { t: chartText } = useText(chartWords)
  const cuts = newMethodsOf(readings, indicator.methodBreaks)
  return (
    <section className={styles.panel} aria-labelledby="recent">
      <h2 id="recent">{t.recent}</h2>
      <p className={styles.sub}>{t.recentSub}</p>
      <ul className={styles.rows}>
        {[...readings]
          .reverse()
          .slice(0, most)
          .map((reading) => {
            const unclear = reading.status === 'ambiguous'
            const source = sources.find(({ id }) => id === reading.source)
            const kinds = unclear
              ? []
              : [chartText.bounds[reading.bound], ...remarksOf(reading, indicator, lang, w)]
            return (
              <li key={reading.id} className={styles.row}>
                <p className={styles.line}>
                  <span>{periodText(reading, lang)}</span>
                  <span className={styles.value}>
                    <ReadingLink
                      reading={reading}
                      text={unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))}
                    />
                  </span>
                </p>
                <p className={`${styles.line} ${styles.quiet}`}>
                  <span>{grammar[lang].clauses(kinds)}</span>
                  <span>{source ? publisherOf(source, lang) : w.sourceUnknown}</span>
                </p>
                {breakNotes(cuts.get(reading) ?? [], lang).map((note) => (
                  <p key={note} className={styles.cut}>
                    {note}
                  </p>
                ))}
              </li>
            )
          })}
      </ul>
      {all.count > 0 && (
        <Link className={styles.all} to={all.to}>
          {t.recentAll(all.count)}
        </Link>
      )}
    </section>
  )
}
