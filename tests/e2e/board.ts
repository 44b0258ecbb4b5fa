import type { Locator, Page } from '@playwright/test'
import { expect } from './page.ts'

/** Opens an address of the board and waits until all of it is drawn, the large chart last. */
export async function openBoard(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(chartOf(page)).toBeVisible()
}

/** The large chart: one tab stop. */
export function chartOf(page: Page): Locator {
  return page.getByRole('application')
}

export function cardOf(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true })
}

/** Opens the evidence of the figure on a card, and waits for its facts. */
export async function openEvidence(page: Page, card: string): Promise<Locator> {
  await cardOf(page, card)
    .getByRole('link', { name: new RegExp(`(查看依据|Evidence).*${card}`) })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('blockquote')).toBeVisible()
  return dialog
}
