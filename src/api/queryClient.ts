import { QueryClient } from '@tanstack/react-query'
import { ApiError, type Failure } from './apiError.ts'

const passing: readonly Failure[] = ['unreachable', 'timeout', 'server', 'empty']

/** One retry, which the page shows; the browser's belief to be offline never pauses a request. */
export function createQueryClient(retryDelay = 1_000): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5 * 60_000,
        refetchOnReconnect: 'always',
        retryDelay,
        retry: (count, error) =>
          count < 1 && error instanceof ApiError && passing.includes(error.failure),
      },
    },
  })
}
