import type { Browser, BrowserContext, Page } from '@playwright/test'
import { introduced } from '../tests/support/introduced.ts'
import { recordPaints, type Recorded } from './paintRecorder.ts'

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Milliseconds that a new window has to load the browser's own interface, which would take processor time from the page. */
const opening = 2_000

export interface Visit {
  url: string
  /** The marks to wait for, in order. */
  until: readonly ('firstNumber' | 'firstChart' | 'live')[]
  /** Whether the browser has been there before. */
  again: boolean
  /** Whether to click a filter, which the overview has. */
  clicks: boolean
}

/** A page with the slow CPU and network profile of all measurements. */
export async function slowPage(browser: Browser): Promise<Page> {
  return slowPageIn(
    await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1440, height: 900 },
    }),
  )
}

async function slowPageIn(context: BrowserContext): Promise<Page> {
  // Else it could be offered while a click is timed.
  await context.addInitScript(introduced)
  const page = await context.newPage()
  await page.waitForTimeout(opening)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

/** One visit in a context of its own, with an empty cache unless it is `again`; all times in milliseconds. */
export async function measurePage(browser: Browser, visit: Visit): Promise<Recorded> {
  const first = await slowPage(browser)
  if (visit.again) await first.goto(visit.url, { waitUntil: 'networkidle' })
  const page = visit.again ? await slowPageIn(first.context()) : first
  try {
    await page.addInitScript(recordPaints)
    await page.goto(visit.url, { waitUntil: 'commit' })
    for (const mark of visit.until) await recordedHas(page, mark)
    await page.waitForLoadState('networkidle')
    const loaded = await read(page)
    if (!visit.clicks) return loaded

    // Blocking time is that of the load only; the click has a number of its own.
    await page.locator('[data-sector-chip]').nth(1).click()
    await recordedHas(page, 'filterToPaint')
    const { filterToPaint, cls } = await read(page)
    return { ...loaded, cls, ...(filterToPaint === undefined ? {} : { filterToPaint }) }
  } finally {
    await page.context().close()
  }
}

async function recordedHas(page: Page, name: keyof Recorded): Promise<void> {
  await page.waitForFunction(
    (key) => Reflect.get(Reflect.get(window, 'recorded') as object, key) !== undefined,
    name,
    // Asking in every frame would make the page draw frames that it does not need.
    { timeout: 60_000, polling: 100 },
  )
}

/** `firstNumber` is taken in a frame callback, just before the paint, so it is at least the first paint. */
async function read(page: Page): Promise<Recorded> {
  const recorded = await page.evaluate(() => Reflect.get(window, 'recorded') as Recorded)
  const { firstNumber, fcp } = recorded
  if (firstNumber === undefined || fcp === undefined) return recorded
  return { ...recorded, firstNumber: Math.max(firstNumber, fcp) }
}
