import { paths } from '../../paths/paths.ts'
import { KpiCard } from '../../components/KpiCard.tsx'
import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import styles from './SectorFigures.module.css'

/** The indicators of the sector as cards, and the same figures as a table. */
export function SectorFigures({ story, asOf }: { story: SectorStory; asOf: Day | null }) {
  const { lang, t } = useText(sectorPageWords)
  const { rows, standings, sources, unread } = story
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        {t.figures} <span className={styles.count}>{formatCount(rows.length)}</span>
      </h2>
      {rows.length === 0 && <p className={styles.none}>{t.noFigures}</p>}
      {unread > 0 && (
        <p role="alert" className={styles.error}>
          {t.unread(formatCount(unread))}
        </p>
      )}
      <div className={styles.cards}>
        {rows.map((card) => (
          <KpiCard
            key={card.indicator.id}
            card={card}
            standings={standings.filter(({ indicator }) => indicator.id === card.indicator.id)}
            sources={sources}
            to={paths.indicator(lang, card.indicator.id, { asOf })}
          />
        ))}
      </div>
      {rows.length > 1 && (
        <details className={styles.table}>
          <summary>{t.asTable}</summary>
          <FiguresTable rows={rows} standings={standings} sources={sources} asOf={asOf} />
        </details>
      )}
    </section>
  )
}
