import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense } from 'react'
import { failureKindOf } from '../../api/failureKind.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import type { CardAsRead } from '../../contract/board/overview.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { defaultTrendOf } from './defaultTrend.ts'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'
import type { TrendFigure } from './TrendFigure.tsx'
import { trendFigureQuery } from './trendFigureQuery.ts'
import styles from './TrendPanel.module.css'

/** One large trend of a chosen indicator; a failure in it does not affect the rest of the page. */
export function TrendPanel({
  search,
  cards,
  toView,
}: {
  search: OverviewSearch
  cards: readonly CardAsRead[]
  toView: (view: Partial<OverviewSearch>) => string
}) {
  const { t } = useText(chartWords)
  return (
    <section className={styles.panel} aria-label={t.trend}>
      <RetryBoundary
        resetKey={`${search.trend} ${search.peers} ${search.asOf}`}
        kindOf={failureKindOf}
        title={<h2 id="trend">{t.trend}</h2>}
      >
        <Suspense
          fallback={
            <>
              <h2 id="trend">{t.trend}</h2>
              <p className="sr-only" role="status">
                {t.trendLoading}
              </p>
              <Skeleton size="panel" />
            </>
          }
        >
          <LazyFigure search={search} fallback={defaultTrendOf(cards)} toView={toView} />
        </Suspense>
      </RetryBoundary>
    </section>
  )
}

function LazyFigure(props: ComponentProps<typeof TrendFigure>) {
  const { data } = useSuspenseQuery(trendFigureQuery)
  return <data.TrendFigure {...props} />
}
