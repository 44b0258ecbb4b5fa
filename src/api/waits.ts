import { ApiError } from './apiError.ts'

let jitter = 1

/**
 * Sets the jitter of this page, from 30 % shorter to 30 % longer waits, so that pages which lost the server
 * at the same time do not all return at once. `chance` is at least 0 and less than 1.
 */
export function setRetryJitter(chance: number): void {
  jitter = 0.7 + 0.6 * chance
}

/** The milliseconds with the jitter of this page. */
export function jittered(milliseconds: number): number {
  return Math.round(milliseconds * jitter)
}

/**
 * Milliseconds until an automatic retry after so many failures in a row, the last with this error: five
 * seconds, doubling up to a minute, plus the time that the server asked to wait.
 */
export function waitAfter(failures: number, error: unknown): number {
  const named = error instanceof ApiError ? error.retryAfter : 0
  return named + jittered(Math.min(5_000 * 2 ** (failures - 1), 60_000))
}
