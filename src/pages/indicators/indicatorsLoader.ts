import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery } from '../../api/catalogueQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for all indicators and the data of the page frame. */
export function indicatorsLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...catalogueQuery(asOf), staleTime: 'static' }),
    ])
    return null
  }
}
