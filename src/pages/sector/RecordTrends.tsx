import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { chunkQuery } from '../../api/chunk.ts'
import { failureKindOf } from '../../api/failureKind.ts'
import { trendOf } from '../../charts/trend.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { RecordTrend } from './RecordTrend.tsx'
import styles from './RecordTrends.module.css'

const recordTrendQuery = chunkQuery('record-trend', () => import('./RecordTrend.tsx'))

/** The records of the sector that were broken at least once, each as a step chart. */
export function RecordTrends({ rows }: { rows: readonly CatalogueRow[] }) {
  const { t, say } = useText(sectorPageWords)
  const records = rows.filter(
    ({ indicator, readings }) =>
      indicator.measure === 'record' && trendOf(readings, indicator).points.length > 1,
  )
  return records.map((row) => {
    const heading = <h2>{t.record(say(row.indicator.name))}</h2>
    return (
      <section
        key={row.indicator.id}
        className={styles.record}
        aria-label={say(row.indicator.name)}
      >
        <RetryBoundary kindOf={failureKindOf} title={heading}>
          <Suspense
            fallback={
              <>
                {heading}
                <p className="sr-only" role="status">
                  {t.recordLoading}
                </p>
                <Skeleton size="panel" />
              </>
            }
          >
            <LazyRecord row={row} />
          </Suspense>
        </RetryBoundary>
      </section>
    )
  })
}

function LazyRecord(props: Parameters<typeof RecordTrend>[0]) {
  const { data } = useSuspenseQuery(recordTrendQuery)
  return <data.RecordTrend {...props} />
}
