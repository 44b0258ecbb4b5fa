import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { failureKindOf } from '../../api/failureKind.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { wholeOf } from '../../contract/http/broken.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { NoTrend } from './NoTrend.tsx'
import { RecentFigures } from './RecentFigures.tsx'
import type { TrendPartProps } from './TrendPart.tsx'
import { trendPartQuery } from './trendPartQuery.ts'
import styles from './TrendTab.module.css'

/** The trend of the indicator and, beside it, its newest figures with their sources. */
export function TrendTab(props: TrendPartProps) {
  const { t, say } = useText(chartWords)
  const { detail, records, search, to } = props
  const readings = wholeOf(detail.readings)
  const drawable = readings.some(({ status }) => status !== 'ambiguous')
  // Not beside a table, which needs the whole width, nor without figures.
  const beside = readings.length > 0 && search.chart !== 'table'
  const heading = <h2>{t.trendTitle(say(detail.indicator.name))}</h2>
  return (
    <div className={beside ? styles.columns : undefined}>
      {drawable ? (
        <div className={styles.panel}>
          <RetryBoundary kindOf={failureKindOf} title={heading}>
            <Suspense
              fallback={
                <>
                  {heading}
                  <p className="sr-only" role="status">
                    {t.trendLoading}
                  </p>
                  <Skeleton size="panel" />
                </>
              }
            >
              <LazyPart {...props} />
            </Suspense>
          </RetryBoundary>
        </div>
      ) : (
        <NoTrend detail={detail} to={to} />
      )}
      {beside && (
        <RecentFigures
          readings={readings}
          indicator={detail.indicator}
          sources={detail.sources}
          all={{ to: to({ tab: 'data' }), count: records.observations.length }}
        />
      )}
    </div>
  )
}

function LazyPart(props: TrendPartProps) {
  const { data } = useSuspenseQuery(trendPartQuery)
  return <data.TrendPart {...props} />
}
