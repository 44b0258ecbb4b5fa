import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery } from '../../api/indicatorQueries.ts'
import { indicatorSearchOf } from '../../paths/indicatorSearch.ts'
import { trendPartQuery } from './trendPartQuery.ts'

/** Waits for the indicator and its recorded statements, but not for the drawing. */
export function indicatorLoader(client: QueryClient) {
  return async ({
    request,
    params: { id = '' },
  }: {
    request: Request
    params: { id?: string }
  }): Promise<null> => {
    const { asOf, tab } = indicatorSearchOf(new URL(request.url).searchParams)
    if (tab === null) void Promise.allSettled([client.query(trendPartQuery)])
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...indicatorQuery(id, asOf), staleTime: 'static' }),
      client.query({ ...recordsQuery(id, asOf), staleTime: 'static' }),
    ])
    return null
  }
}
