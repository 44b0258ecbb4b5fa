import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for the milestones and the data of the page frame. */
export function milestonesLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...milestoneRegisterQuery(asOf), staleTime: 'static' }),
    ])
    return null
  }
}
