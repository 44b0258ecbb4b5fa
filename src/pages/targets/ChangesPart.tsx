import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { failureKindOf } from '../../api/failureKind.ts'
import { ledgerQuery } from '../../api/ledgerQueries.ts'
import { paths } from '../../paths/paths.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { ledgerChangesBetween } from '../../domain/target/changes.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ChangesList } from './ChangesList.tsx'
import styles from './ChangesPart.module.css'
import { comparableLedgers } from './comparableLedgers.ts'
import { type EarlierDay, earlierDayOf } from './earlierDay.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { rememberSeen, seenBefore } from './seenDay.ts'
import { SinceControl } from './SinceControl.tsx'

/** What changed since an earlier day: lights, new figures, revisions, new targets. */
export function ChangesPart({ search }: { search: TargetsSearch }) {
  const { lang, t } = useText(changesWords)
  const {
    data: { day },
  } = useSuspenseQuery(ledgerQuery(search.asOf))
  const seen = seenBefore(day)
  const earlier = earlierDayOf(search.since, seen, day)
  const latest = search.asOf === null
  useEffect(() => {
    // Looking at an earlier day does not count as having seen the latest data.
    if (latest) rememberSeen(day)
  }, [latest, day])
  const { day: since, by } = earlier
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes" className="sr-only">
        {t.changes}
      </h2>
      <SinceControl
        since={since}
        seen={seen}
        day={day}
        toSince={(chosen) => paths.targets(lang, { ...search, since: chosen })}
      />
      {by !== 'choice' && (
        <p className={styles.quiet}>
          {by === 'visit' ? t.byVisit(dateText(since, lang)) : t.byMonth}
        </p>
      )}
      <RetryBoundary kindOf={failureKindOf} resetKey={since}>
        <Suspense
          key={since}
          fallback={
            <>
              <p className={styles.summary} role="status">
                {t.loading(dateText(since, lang))}
              </p>
              <Skeleton size="sheet" />
            </>
          }
        >
          <Changes search={search} since={since} />
        </Suspense>
      </RetryBoundary>
    </section>
  )
}

function Changes({ search, since }: { search: TargetsSearch; since: EarlierDay['day'] }) {
  const { t } = useText(changesWords)
  const { data: then } = useSuspenseQuery(ledgerQuery(since))
  const { data: now } = useSuspenseQuery(ledgerQuery(search.asOf))
  const { earlier, later, broken } = comparableLedgers(then, now)
  return (
    <>
      <ChangesList
        changes={ledgerChangesBetween(earlier, later)}
        from={earlier.day}
        to={later.day}
        search={search}
      />
      {broken > 0 && <p className={styles.quiet}>{t.broken(formatCount(broken))}</p>}
    </>
  )
}
