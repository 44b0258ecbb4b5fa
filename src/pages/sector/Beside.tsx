import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { SectorSearch } from '../../paths/sectorSearch.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { valueAxis } from '../../charts/scale.ts'
import { trendOf } from '../../charts/trend.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { StatusCounts } from '../../components/StatusCounts.tsx'
import { formatCount, formatFigure, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { type SectorStory, totalOf } from '../../domain/sector/sectorStory.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Beside.module.css'
import { sharedScales } from './sharedScales.ts'

/** Two sectors side by side: the counts of statuses, and each indicator as a small chart. */
export function Beside({
  pair,
  shared,
  to,
}: {
  pair: readonly [SectorStory, SectorStory]
  /** Whether indicators of one unit share a scale. */
  shared: boolean
  to: (change: Partial<SectorSearch>) => string
}) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const total = totalOf(pair)
  const both = [...total.shared, ...total.sharedMilestones]
  const scales = sharedScales(pair.flatMap(({ rows }) => rows))
  return (
    <section className={styles.beside} aria-labelledby="beside">
      <h2 id="beside">{t.besideTitle(say(pair[0].sector.name), say(pair[1].sector.name))}</h2>
      <p className={styles.lead}>
        {t.total(formatCount(total.indicators), formatCount(total.milestones))}
        {both.length > 0 && t.countedOnce(both.map(({ name }) => say(name)))}
      </p>
      {scales.size > 0 && (
        <p className={styles.lead}>
          <Link to={to({ axis: shared ? null : 'shared' })}>
            {shared ? t.ownAxes : t.sharedAxis}
          </Link>
          {shared && ` ${t.sharedAxisNote}`}
        </p>
      )}
      <div className={styles.pair}>
        {pair.map(({ sector, rows, tally, coverage }) => (
          <section key={sector.id} aria-label={say(sector.name)}>
            <h3>
              <Link to={paths.sector(lang, sector.id)}>{say(sector.name)}</Link>
            </h3>
            <p className={styles.lead}>
              {t.coverage(
                formatCount(coverage.indicators),
                formatCount(coverage.withFigure),
                formatCount(coverage.milestones),
              )}
            </p>
            <ul className={styles.counts}>
              <StatusCounts tally={tally} />
            </ul>
            <ul className={styles.small}>
              {rows.map(({ indicator, readings }) => {
                const current = currentOf(readings)
                const unclear = current?.status === 'ambiguous'
                const trend = trendOf(readings, indicator)
                const scale = shared ? scales.get(indicator.unitCode) : undefined
                return (
                  <li key={indicator.id}>
                    <p>{say(indicator.name)}</p>
                    <p>
                      {current ? (
                        <>
                          <ReadingLink
                            reading={current}
                            text={
                              unclear ? w.unclear : textOf(formatFigure(current, indicator, lang))
                            }
                          />{' '}
                          <span className={styles.period}>{periodText(current, lang)}</span>
                        </>
                      ) : (
                        `— ${w.noData}`
                      )}
                    </p>
                    {trend.points.length > 1 && (
                      <Sparkline
                        trend={trend}
                        indicator={indicator}
                        wide
                        {...(scale && { ends: valueAxis(scale, false).ends })}
                      />
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
