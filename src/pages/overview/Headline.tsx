import type { OverviewAsRead } from '../../contract/overview.ts'
import { formatCount } from '../../domain/format.ts'
import { dateText } from '../../domain/period.ts'
import { countsOf, type Standing, toneOf } from '../../domain/standing.ts'
import { StatusSign } from '../../components/StatusBadge.tsx'
import { useWords } from '../../i18n/words.tsx'
import styles from './Headline.module.css'

/** One generated sentence and the counts it rests on. */
export function Headline({
  overview,
  standings,
}: {
  overview: OverviewAsRead
  standings: readonly Standing[]
}) {
  const { lang, w, say } = useWords()
  const counts = countsOf(standings)
  // Indicators without a target are told beside the bar, which is of targets alone.
  const ofTargets = counts.filter(({ status }) => status !== 'no-target')
  const targets = standings.filter(({ target }) => target !== null).length
  const chosen = overview.sectors.filter(({ id }) => overview.filter.includes(id))
  const scope = chosen.map(({ name }) => say(name)).join(lang === 'zh' ? '、' : ', ') || null
  const { all, withoutData } = overview.indicators
  const shown = overview.cards.length
  return (
    <header className={styles.headline}>
      <div aria-live="polite">
        <h1 className={styles.sentence}>
          {w.headline(
            scope,
            targets,
            shown,
            Object.fromEntries(counts.map(({ status, count }) => [status, count])),
          )}
        </h1>
        <p className={styles.scope}>
          {w.scope(scope === null, shown, all, withoutData)} ·{' '}
          {w.judged(dateText(overview.day, lang))}
        </p>
      </div>
      {targets > 0 && (
        <section className={styles.strip} aria-label={w.statusStrip}>
          <div className={styles.bar} aria-hidden="true">
            {ofTargets.map(({ status, count }) => (
              <span
                key={status}
                data-tone={toneOf(status)}
                data-status={status}
                style={{ flexGrow: count }}
              />
            ))}
          </div>
          <ul className={styles.counts}>
            {counts.map(({ status, count }) => (
              <li key={status}>
                <StatusSign status={status} />
                {w.status[status]} <strong>{formatCount(count)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  )
}
