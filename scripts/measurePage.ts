import type { Browser, Page } from '@playwright/test'
import { recordPaints, type Recorded } from './paintRecorder.ts'

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

export interface Visit {
  url: string
  /** What marks the visit as loaded, in the order in which it comes. */
  until: readonly ('firstKpi' | 'firstChart')[]
  /** The overview has a filter to click. */
  clicks: boolean
}

/** A page on the slow machine and line that all measures stand for. */
export async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

/** One cold visit in a context of its own, so nothing is in the cache; all times in ms. */
export async function measurePage(browser: Browser, visit: Visit): Promise<Recorded> {
  const page = await slowPage(browser)
  try {
    await page.addInitScript(recordPaints)
    await page.goto(visit.url, { waitUntil: 'commit' })
    for (const mark of visit.until) await recordedHas(page, mark)
    await page.waitForLoadState('networkidle')
    const loaded = await read(page)
    if (!visit.clicks) return loaded

    // Only the load counts as blocking; the click afterwards has its own number.
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
    { timeout: 60_000 },
  )
}

/** A frame callback runs just before the frame is shown: no number was seen before the first paint. */
async function read(page: Page): Promise<Recorded> {
  const recorded = await page.evaluate(() => Reflect.get(window, 'recorded') as Recorded)
  const { firstKpi, fcp } = recorded
  if (firstKpi === undefined || fcp === undefined) return recorded
  return { ...recorded, firstKpi: Math.max(firstKpi, fcp) }
}
