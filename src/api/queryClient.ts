import { QueryClient } from '@tanstack/react-query'
import type { Ask } from '../contract/http/rendering.ts'
import { ApiError, type Failure } from './apiError.ts'
import { recoveryWait } from './recovery.ts'
import { jittered } from './waits.ts'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { ask?: Ask | undefined }
  }
}

const passing: readonly Failure[] = ['unreachable', 'timeout', 'server', 'empty']

/**
 * One retry, which the page shows, unless the server named a time to wait. Failed queries on screen are
 * repeated until they succeed. Requests are never paused because the browser believes to be offline.
 */
export function createQueryClient({
  retryDelay = 1_000,
  ask,
}: {
  /** In milliseconds. */
  retryDelay?: number
  /** Whom to ask instead of the network, where a page is rendered by the server. */
  ask?: Ask
} = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { ask },
        networkMode: 'always',
        staleTime: 5 * 60_000,
        refetchOnReconnect: 'always',
        refetchInterval: recoveryWait,
        retryDelay: () => jittered(retryDelay),
        retry: (count, error) =>
          ask === undefined &&
          count < 1 &&
          error instanceof ApiError &&
          error.retryAfter === 0 &&
          passing.includes(error.failure),
      },
    },
  })
}

/** Whether it is that of the server, which renders a page with it. */
export function isServers(client: QueryClient): boolean {
  return client.getDefaultOptions().queries?.meta?.ask !== undefined
}
