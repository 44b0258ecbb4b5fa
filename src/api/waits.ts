import { ApiError } from './apiError.ts'

let jitter = 1

/**
 * Gives this page a pace of its own, from 30 % faster to 30 % slower: pages that lost the server together
 * do not come back together. `chance` is at least 0 and less than 1.
 */
export function setRetryJitter(chance: number): void {
  jitter = 0.7 + 0.6 * chance
}

/** Milliseconds at the pace of this page. */
export function jittered(milliseconds: number): number {
  return Math.round(milliseconds * jitter)
}

/**
 * Milliseconds until what failed so many times in a row, at last with this error, is asked for again by
 * itself: five seconds, then longer, at most a minute. A time that the server named passes before.
 */
export function waitAfter(failures: number, error: unknown): number {
  const named = error instanceof ApiError ? error.retryAfter : 0
  return named + jittered(Math.min(5_000 * 2 ** (failures - 1), 60_000))
}
