import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery, indicatorsQuery } from '../../api/indicatorQueries.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import { defaultTrendOf } from './defaultTrend.ts'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'

/** Fetches the data of the large trend before its code is loaded. */
export async function trendData(
  client: QueryClient,
  { trend: asked, peers, asOf }: OverviewSearch,
  { cards }: OverviewAsRead,
): Promise<void> {
  const trend = asked ?? defaultTrendOf(cards)
  await Promise.allSettled([
    client.query(indicatorsQuery(asOf)),
    client.query(boardQuery(asOf)),
    ...(trend ? [client.query(indicatorQuery(trend, asOf))] : []),
    ...(trend && peers ? [client.query(recordsQuery(trend, asOf))] : []),
  ])
}
