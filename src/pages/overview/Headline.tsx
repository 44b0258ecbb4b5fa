import { Link } from 'react-router'
import { StatusSign } from '../../components/StatusBadge.tsx'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import { Status } from '../../contract/target/status.ts'
import { type Standing, toneOf } from '../../domain/target/standing.ts'
import { dateText } from '../../format/dateText.ts'
import { formatCount } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import { tallySentence } from '../../narrative/tallySentence.ts'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'
import { paths } from '../../paths/paths.ts'
import { countedIn } from './counted.ts'
import styles from './Headline.module.css'
import { PinnedLink } from './PinnedLink.tsx'
import { Waffle } from './Waffle.tsx'

/** Statuses that have a tile even where no target has them, as readers look for them. */
const always: readonly Status[] = [
  'met',
  'on-pace',
  'behind',
  'cannot-tell',
  'overdue-data',
  'awaiting',
]

/** How the targets stand: one generated sentence, a tile for each status that leads to its targets, a cell for each target. */
export function Headline({
  overview,
  standings,
  search: { sectors, asOf },
}: {
  overview: OverviewAsRead
  standings: readonly Standing[]
  search: OverviewSearch
}) {
  const { lang, w } = useText()
  const { scope, tally, unlisted } = countedIn(overview)
  const { all, chosen, withoutData } = overview.indicators
  const shown = (count: number) => (count > 0 ? formatCount(count) : null)
  const countOf = (status: Status) =>
    tally.counts.find((counted) => counted.status === status)?.count ?? 0
  const tiles = Status.options.filter((status) => countOf(status) > 0 || always.includes(status))
  return (
    <header className={`band ${styles.headline}`}>
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
          <PinnedLink />
        </p>
      </div>
      {tally.targets > 0 && (
        <section className={styles.standing} aria-label={w.statusStrip}>
          <ul className={styles.tiles}>
            {tiles.map((status) => {
              const count = countOf(status)
              const content = (
                <>
                  <strong>{formatCount(count)}</strong>{' '}
                  <span>
                    <StatusSign status={status} />
                    {w.status[status]}
                  </span>
                </>
              )
              return (
                <li key={status} data-tone={toneOf(status)}>
                  {count > 0 ? (
                    <Link
                      data-light={status}
                      to={paths.targets(lang, {
                        sectors,
                        asOf,
                        status,
                        scope: scope.of === 'headline' ? 'headline' : 'city',
                      })}
                    >
                      {content}
                    </Link>
                  ) : (
                    <div>{content}</div>
                  )}
                </li>
              )
            })}
          </ul>
          <Waffle standings={standings} counts={tally.counts} />
        </section>
      )}
    </header>
  )
}
