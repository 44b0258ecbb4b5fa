import type { Page } from '@playwright/test'
import { expect } from './page.ts'

/** Opens a page once the server has rendered it; the first of all may take longer than it waits for one. */
export async function openRendered(page: Page, address: string): Promise<void> {
  await expect
    .poll(async () => (await page.request.get(address)).text(), { message: address })
    .not.toContain('<div id="root"></div>')
  await page.goto(address, { waitUntil: 'networkidle' })
}
