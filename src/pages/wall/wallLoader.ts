import type { QueryClient } from '@tanstack/react-query'
import { deckQueries } from '../../api/deckQueries.ts'

/**
 * Asks for what the boards are made of and waits for none of it: a wall is never replaced by a page of
 * failure that somebody would have to leave. The page tells what did not come, and tries again by itself.
 */
export function wallLoader(client: QueryClient) {
  return (): null => {
    const [board, catalogue, milestones, register, ledger, overview] = deckQueries(null)
    const once = { staleTime: 'static' } as const
    void Promise.allSettled([
      client.query({ ...board, ...once }),
      client.query({ ...catalogue, ...once }),
      client.query({ ...milestones, ...once }),
      client.query({ ...register, ...once }),
      client.query({ ...ledger, ...once }),
      client.query({ ...overview, ...once }),
    ])
    return null
  }
}
