import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for the data of the page frame; the rules themselves are part of the code. */
export function rulesLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await client.query({ ...boardQuery(asOf), staleTime: 'static' })
    return null
  }
}
