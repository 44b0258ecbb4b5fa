import type { Locator, Page } from '@playwright/test'
import { expect } from './page.ts'

/** Call it before a page is opened: its timers then run only as the test advances the clock. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-02-03T06:04:59Z') })
  await page.clock.pauseAt(new Date('2026-02-03T06:05:00Z'))
}

/** Advances the clock in steps of so many milliseconds until something is there. */
export async function passUntil(page: Page, there: Locator, step = 100): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(step)
    expect(await there.count()).toBeGreaterThan(0)
  }).toPass()
}
