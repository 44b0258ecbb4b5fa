import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense } from 'react'
import { useNavigation, useSearchParams } from 'react-router'
import { failureKindOf } from '../../api/failureKind.ts'
import { overviewQuery } from '../../api/overviewQuery.ts'
import { paths } from '../../paths/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { wholeOf } from '../../contract/http/broken.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { useText } from '../../i18n/words.tsx'
import { Headline } from './Headline.tsx'
import { KpiGrid } from './KpiGrid.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { detailsQuery } from './detailsQuery.ts'
import type { OverviewDetails } from './OverviewDetails.tsx'
import styles from './OverviewPage.module.css'
import { PinnedSlot } from './PinnedSlot.tsx'
import { overviewSearchOf } from '../../paths/overviewSearch.ts'
import { trackedIn } from './tracked.ts'
import { useLift } from './useLift.ts'

/** The overview of Nanjing: headline, cards by theme, one large trend, what needs attention, milestones. */
export function OverviewPage() {
  const { lang, w } = useText()
  const page = useLift<HTMLDivElement>()
  const [params] = useSearchParams()
  const updating = useNavigation().state === 'loading'
  const search = overviewSearchOf(params)
  const { data: overview } = useSuspenseQuery(overviewQuery(search))
  const cards = wholeOf(overview.cards)
  const standings = standingsOf(trackedIn(cards))
  const toView = (view: Partial<typeof search>) => paths.overview(lang, { ...search, ...view })
  return (
    <>
      <title>{w.documentTitle(w.overview)}</title>
      <PageTop view={search} board={overview} toView={toView} />
      <div ref={page} className={styles.page} aria-busy={updating}>
        {overview.cards.length > 0 && (
          <>
            <Headline overview={overview} standings={standings} search={search} />
            <KpiGrid
              overview={overview}
              standings={standings}
              toIndicator={(id) =>
                paths.indicator(lang, id, { sectors: search.sectors, asOf: search.asOf })
              }
            />
          </>
        )}
        <RetryBoundary kindOf={failureKindOf}>
          <Suspense fallback={<Skeleton size="panel" />}>
            <LazyDetails
              overview={overview}
              standings={standings}
              search={search}
              toView={toView}
            />
          </Suspense>
        </RetryBoundary>
        <PinnedSlot view={search} />
      </div>
    </>
  )
}

function LazyDetails(props: ComponentProps<typeof OverviewDetails>) {
  const { data } = useSuspenseQuery(detailsQuery)
  return <data.OverviewDetails {...props} />
}
