import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { ledgerQuery } from '../../api/ledgerQueries.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for the ledger and the data of the page frame. */
export function targetsLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...ledgerQuery(asOf), staleTime: 'static' }),
    ])
    return null
  }
}
