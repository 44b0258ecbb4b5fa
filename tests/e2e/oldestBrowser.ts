import type { Browser, BrowserType } from '@playwright/test'
import { launchOptions } from '../support/launchOptions.ts'

/** The path of Chromium 92, if `npm run e2e` could get it; tests that need it are skipped without it. */
export const oldestChromium = process.env['CHROMIUM_OLDEST']

const packages = new URL('../browsers/node_modules/', import.meta.url)

/** With an older Playwright: the current one uses functions in the page that came with Chromium 105. */
export async function launchOldestBrowser(executablePath: string): Promise<Browser> {
  const driver = new URL('playwright-old/index.mjs', packages)
  const { chromium } = (await import(driver.href)) as { chromium: BrowserType }
  return chromium.launch(launchOptions(executablePath, process.env['CHROMIUM_OLDEST_LIBRARIES']))
}
