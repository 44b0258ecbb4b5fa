import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for all that the story of a sector is told from; the same for the list of sectors. */
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
