import type { Query } from '@tanstack/react-query'
import { ApiError } from './apiError.ts'
import { waitAfter } from './waits.ts'

/** How often each query had failed by the time of its last answer. */
const failuresBefore = new WeakMap<object, number>()

/**
 * Milliseconds until a query on screen that failed is asked for again; false where none failed, or not for
 * want of an answer. To be asked whenever its state changes, as a `refetchInterval` is.
 */
export function recoveryWait(query: Pick<Query, 'state'>): number | false {
  const { status, error, errorUpdateCount } = query.state
  if (status === 'success') failuresBefore.set(query, errorUpdateCount)
  return error instanceof ApiError
    ? waitAfter(errorUpdateCount - (failuresBefore.get(query) ?? 0), error)
    : false
}
