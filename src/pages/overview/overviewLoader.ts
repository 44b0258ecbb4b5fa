import type { QueryClient } from '@tanstack/react-query'
import { indicatorQuery, indicatorsQuery } from '../../api/indicatorQueries.ts'
import { overviewQuery } from '../../api/overviewQuery.ts'
import { defaultTrendOf } from './defaultTrend.ts'
import { detailsQuery } from './detailsQuery.ts'
import { trendFigureQuery } from './trendFigureQuery.ts'
import { overviewSearchOf } from './search.ts'

/** Waits for the overview; what stands below the numbers is asked for behind it. */
export function overviewLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const search = overviewSearchOf(new URL(request.url).searchParams)
    const overview = await client.query({ ...overviewQuery(search), staleTime: 'static' })
    const trend = search.trend ?? defaultTrendOf(overview.cards)
    const late = [
      client.query(detailsQuery),
      client.query(trendFigureQuery),
      client.query(indicatorsQuery(search.asOf)),
      ...(trend ? [client.query(indicatorQuery(trend, search.asOf))] : []),
    ]
    void Promise.allSettled(late)
    return null
  }
}
