import { afterEach, expect, test } from 'vitest'
import { ApiError } from './apiError.ts'
import { jittered, setRetryJitter, waitAfter } from './waits.ts'

const unreachable = new ApiError('unreachable', null, '')

afterEach(() => setRetryJitter(0.5))

test('the waits grow from five seconds to at most a minute', () => {
  const waits = [1, 2, 3, 4, 5, 6, 50].map((failures) => waitAfter(failures, unreachable))
  expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000])
})

test.each([
  [0, 700],
  [0.25, 850],
  [0.5, 1_000],
  [1, 1_300],
])('F23: the jitter of a page is within 30 %%: with %d a second becomes %d ms', (chance, wait) => {
  setRetryJitter(chance)
  expect(jittered(1_000)).toBe(wait)
  expect(waitAfter(1, unreachable)).toBe(wait * 5)
})

test('F15: the time that the server asks to wait is added, whatever the jitter', () => {
  setRetryJitter(0)
  expect(waitAfter(1, new ApiError('busy', 429, '', 30_000))).toBe(33_500)
})
