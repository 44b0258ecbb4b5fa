import type { Page } from '@playwright/test'
import { expect } from './page.ts'

/** Opens a page once the server has rendered it; the first of all may take longer than it waits for one. */
export async function openRendered(page: Page, address: string): Promise<void> {
  await whenRendered(page, address)
  await page.goto(address, { waitUntil: 'networkidle' })
}

/** Waits until the server has a page rendered, which a link is to lead to. */
export async function whenRendered(page: Page, address: string): Promise<void> {
  await expect
    .poll(async () => (await page.request.get(address)).text(), { message: address })
    .not.toContain('<div id="root"></div>')
}
