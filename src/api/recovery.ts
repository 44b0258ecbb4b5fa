import type { Query } from '@tanstack/react-query'
import { ApiError } from './apiError.ts'
import { waitAfter } from './waits.ts'

/** The number of failures of each query up to its last success. */
const failuresBefore = new WeakMap<object, number>()

/**
 * Milliseconds until a failed query on screen is repeated; false if it did not fail, or not with an
 * `ApiError`. Has to be called at every change of its state, as a `refetchInterval` is.
 */
export function recoveryWait(query: Pick<Query, 'state'>): number | false {
  const { status, error, errorUpdateCount } = query.state
  if (status === 'success') failuresBefore.set(query, errorUpdateCount)
  return error instanceof ApiError
    ? waitAfter(errorUpdateCount - (failuresBefore.get(query) ?? 0), error)
    : false
}
