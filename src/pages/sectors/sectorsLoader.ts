import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for the data of the sectors; used by the page of one sector and by the list. */
export function sectorsLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...catalogueQuery(asOf), staleTime: 'static' }),
      client.query({ ...milestoneRegisterQuery(asOf), staleTime: 'static' }),
      client.query({ ...sourceRegisterQuery(asOf), staleTime: 'static' }),
    ])
    return null
  }
}
