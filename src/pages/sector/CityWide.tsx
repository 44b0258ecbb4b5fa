import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Day } from '../../contract/scalars.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { currentOf, standingsOf, targetsBeside } from '../../domain/target/standing.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Badge } from '../../ui/Badge.tsx'
import styles from './CityWide.module.css'

/** City-wide indicators on the themes of the sector, each marked as not about the sector itself. */
export function CityWide({ rows, asOf }: { rows: readonly CatalogueRow[]; asOf: Day | null }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  if (rows.length === 0) return null
  return (
    <section className={styles.cityWide} aria-labelledby="city-wide">
      <h2 id="city-wide">{t.cityWide}</h2>
      <p className={styles.lead}>{t.cityWideLead}</p>
      <ul className={styles.list}>
        {rows.map((row) => {
          const { indicator, readings } = row
          const current = currentOf(readings)
          const unclear = current?.status === 'ambiguous'
          return (
            <li key={indicator.id}>
              <Badge tone="none">{t.wholeCity}</Badge>
              <Link to={paths.indicator(lang, indicator.id, { asOf })}>{say(indicator.name)}</Link>
              <span className={styles.value}>
                {current ? (
                  <>
                    <ReadingLink
                      reading={current}
                      text={unclear ? w.unclear : textOf(formatFigure(current, indicator, lang))}
                    />{' '}
                    <span className={styles.period}>{periodText(current, lang)}</span>
                  </>
                ) : (
                  `— ${w.noDataYet}`
                )}
              </span>
              <span className={styles.statuses}>
                {targetsBeside(standingsOf([row])).map(
                  ({ target, status }) =>
                    target && <StatusLink key={target.id} target={target.id} status={status} />,
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
