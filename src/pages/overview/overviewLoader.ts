import type { QueryClient } from '@tanstack/react-query'
import { overviewQuery } from '../../api/overviewQuery.ts'
import { detailsQuery } from './detailsQuery.ts'
import { overviewSearchOf } from '../../paths/overviewSearch.ts'
import { trendFigureQuery } from './trendFigureQuery.ts'

/** Waits for the overview; what is below the numbers is requested after it. */
export function overviewLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const search = overviewSearchOf(new URL(request.url).searchParams)
    const overview = await client.query({ ...overviewQuery(search), staleTime: 'static' })
    const trend = async () => {
      const { trendData } = await import('./trendData.ts')
      return trendData(client, search, overview)
    }
    void Promise.allSettled([client.query(detailsQuery), client.query(trendFigureQuery), trend()])
    return null
  }
}
