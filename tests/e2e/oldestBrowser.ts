import type { Browser, BrowserType } from '@playwright/test'
import { launchOptions } from '../../scripts/launchOptions.ts'

/** Chromium 92, where `npm run e2e` could get one; a test without it skips itself. */
export const oldestChromium = process.env['CHROMIUM_OLDEST']

const packages = new URL('../browsers/node_modules/', import.meta.url)

/** Driven by an older Playwright: the current one asks pages for functions that came with Chromium 105. */
export async function launchOldestBrowser(executablePath: string): Promise<Browser> {
  const driver = new URL('playwright-old/index.mjs', packages)
  const { chromium } = (await import(driver.href)) as { chromium: BrowserType }
  return chromium.launch(launchOptions(executablePath, process.env['CHROMIUM_OLDEST_LIBRARIES']))
}
