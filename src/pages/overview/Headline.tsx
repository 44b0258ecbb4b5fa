import type { OverviewAsRead } from '../../contract/board/overview.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { StatusSign } from '../../components/StatusBadge.tsx'
import { StatusBar } from '../../components/StatusBar.tsx'
import { tallySentence } from '../../narrative/tallySentence.ts'
import { useText } from '../../i18n/words.tsx'
import { countedIn } from './counted.ts'
import styles from './Headline.module.css'

/** One generated sentence and the counts it is based on. */
export function Headline({ overview }: { overview: OverviewAsRead }) {
  const { lang, w } = useText()
  const { scope, tally, unlisted } = countedIn(overview)
  const { all, chosen, withoutData } = overview.indicators
  const shown = (count: number) => (count > 0 ? formatCount(count) : null)
  return (
    <header className={styles.headline}>
      <div aria-live="polite">
        <h1 className={styles.sentence}>{tallySentence(scope, tally, lang)}</h1>
        <p className={styles.scope}>
          {w.scope(
            scope.of === 'headline',
            formatCount(chosen),
            formatCount(all),
            shown(withoutData),
            shown(unlisted),
          )}{' '}
          · {w.judged(dateText(overview.day, lang))}
        </p>
      </div>
      {tally.targets > 0 && (
        <section className={styles.strip} aria-label={w.statusStrip}>
          <StatusBar counts={tally.counts} />
          <ul className={styles.counts}>
            {tally.counts.map(({ status, count }) => (
              <li key={status}>
                <StatusSign status={status} />
                {w.status[status]} <strong>{formatCount(count)}</strong>
              </li>
            ))}
            {tally.withoutTarget > 0 && (
              <li>
                <StatusSign status="no-target" />
                {w.withoutTarget(formatCount(tally.withoutTarget))}
              </li>
            )}
          </ul>
        </section>
      )}
    </header>
  )
}
