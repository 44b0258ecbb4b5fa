import { act } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

const real = { setInterval, clearInterval, setTimeout }

let ticking: ReturnType<typeof setInterval> | undefined

/**
 * Until the end of the test, time passes for the page only by `pass`, independent of the speed of the machine.
 * It does not stop completely, but runs at a fifth, as some code waits for the next millisecond.
 */
export function ownClock({ now = new Date('2026-02-03T06:00:00Z') } = {}): void {
  vi.useFakeTimers({
    now,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
  ticking = real.setInterval(() => vi.advanceTimersByTime(1), 5)
}

/** Advances the clock by so many seconds, and lets the requests made in them be answered. */
export async function pass(seconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000)
    for (let turn = 0; turn < 10; turn++) {
      await new Promise((resolve) => real.setTimeout(resolve))
      await vi.advanceTimersByTimeAsync(1)
    }
  })
}

afterEach(() => {
  real.clearInterval(ticking)
  vi.useRealTimers()
})
