import { KpiCard } from '../../components/KpiCard.tsx'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import type { Standing } from '../../domain/target/standing.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useText } from '../../i18n/words.tsx'
import styles from './KpiGrid.module.css'
import { Legend } from './Legend.tsx'

/** The cards by theme on one continuous grid, followed by the legend. */
export function KpiGrid({
  overview,
  standings,
  toIndicator,
}: {
  overview: OverviewAsRead
  standings: readonly Standing[]
  toIndicator: (id: string) => string
}) {
  const { w, say } = useText()
  const whole = wholeOf(overview.cards)
  return (
    <div className={styles.grid}>
      {overview.themes.map((theme) => (
        <section key={theme.id} className={styles.theme} aria-label={say(theme.name)}>
          <h2 className="sr-only">{say(theme.name)}</h2>
          {whole
            .filter(({ indicator }) => indicator.theme === theme.id)
            .map((card) => (
              <div key={card.indicator.id} className={styles.cell}>
                <KpiCard
                  card={card}
                  standings={standings.filter((s) => s.indicator.id === card.indicator.id)}
                  sources={overview.sources}
                  to={toIndicator(card.indicator.id)}
                />
              </div>
            ))}
        </section>
      ))}
      {overview.cards.filter(isBroken).map((card) => (
        <div key={card.id} className={styles.cell}>
          <Notice alert title={w.dataError} help={w.dataErrorDetail(card.id)} />
        </div>
      ))}
      <div className={styles.cell}>
        <Legend />
      </div>
    </div>
  )
}
