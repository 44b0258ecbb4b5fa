import type { Query } from '@tanstack/react-query'
import { type FailureKind, failureKindOf } from '../../api/failureKind.ts'
import { recoveryWait } from '../../api/recovery.ts'
import { jittered } from '../../api/waits.ts'

/** Milliseconds until a successful answer is fetched again. */
const renewal = 300_000

/** Options to fetch an answer again and again, even while the window is in the background. */
export const renewed = {
  refetchIntervalInBackground: true,
  refetchInterval: (query: Pick<Query, 'state'>) => recoveryWait(query) || jittered(renewal),
} as const

/** When the data on screen was fetched, and the failure that prevents a refresh. Times in milliseconds. */
export type Freshness = {
  /** The time of the oldest answer; null before the first. */
  fetchedAt: number | null
  failure: { kind: FailureKind; at: number } | null
}

type Asked = { data: unknown; error: Error | null; dataUpdatedAt: number; errorUpdatedAt: number }

/** The freshness of several answers: that of the oldest, with the latest failure. */
export function freshnessOf(results: readonly Asked[]): Freshness {
  const times = results.flatMap(({ data, dataUpdatedAt }) =>
    data === undefined ? [] : [dataUpdatedAt],
  )
  const failed = results.filter(({ error }) => error !== null)
  return {
    fetchedAt: times.length > 0 ? Math.min(...times) : null,
    failure: failed[0]
      ? {
          kind: failureKindOf(failed[0].error),
          at: Math.max(...failed.map(({ errorUpdatedAt }) => errorUpdatedAt)),
        }
      : null,
  }
}

/** The worse of two: the older time, and the failure of either. */
export function olderOf(a: Freshness, b: Freshness): Freshness {
  const times = [a.fetchedAt, b.fetchedAt].filter((time) => time !== null)
  return {
    fetchedAt: times.length > 0 ? Math.min(...times) : null,
    failure: a.failure ?? b.failure,
  }
}
