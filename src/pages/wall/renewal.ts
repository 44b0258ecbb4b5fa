import type { Query } from '@tanstack/react-query'
import { type FailureKind, failureKindOf } from '../../api/failureKind.ts'
import { recoveryWait } from '../../api/recovery.ts'
import { jittered } from '../../api/waits.ts'

/** Milliseconds until an answer that is there is asked for again. */
const renewal = 300_000

/** An answer is asked for again as long as the wall stands, whether anybody looks or not. */
export const renewed = {
  refetchIntervalInBackground: true,
  refetchInterval: (query: Pick<Query, 'state'>) => recoveryWait(query) || jittered(renewal),
} as const

/** When what is on screen was fetched, and what keeps it from being renewed; in milliseconds. */
export type Freshness = {
  /** The least recent of all answers; null before the first. */
  fetchedAt: number | null
  failure: { kind: FailureKind; at: number } | null
}

type Asked = { data: unknown; error: Error | null; dataUpdatedAt: number; errorUpdatedAt: number }

/** The age of several answers is the age of the oldest of them. */
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

/** Of two parts of the wall the one that is worse off. */
export function olderOf(a: Freshness, b: Freshness): Freshness {
  const times = [a.fetchedAt, b.fetchedAt].filter((time) => time !== null)
  return {
    fetchedAt: times.length > 0 ? Math.min(...times) : null,
    failure: a.failure ?? b.failure,
  }
}
