import type { Page } from '@playwright/test'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** The opacity of the cards with a target of this status, and of the others. */
async function opacities(page: Page, status: string) {
  return page.locator('[data-standing]').evaluateAll((cards, of) => {
    const drawn = cards.map((card) => ({
      has: card.getAttribute('data-standing')?.split(' ').includes(of),
      opacity: getComputedStyle(card).opacity,
    }))
    const side = (has: boolean) => [
      ...new Set(drawn.filter((card) => card.has === has).map(({ opacity }) => opacity)),
    ]
    return { its: side(true), others: side(false) }
  }, status)
}

const still = { its: ['1'], others: ['1'] }
const lifted = { its: ['1'], others: ['0.4'] }

test('U8: a status under the pointer or with the focus lifts its cards', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openBoard(page, '/zh')
  const tile = page.locator('a[data-light]').first()
  const status = (await tile.getAttribute('data-light')) ?? ''
  expect(await opacities(page, status)).toEqual(still)
  await tile.hover()
  await expect.poll(() => opacities(page, status)).toEqual(lifted)
  await page.mouse.move(0, 0)
  await expect.poll(() => opacities(page, status)).toEqual(still)
  await tile.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect.poll(() => opacities(page, status)).toEqual(lifted)
})

test('U8: nothing fades where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openBoard(page, '/zh')
  const tile = page.locator('a[data-light]').first()
  await tile.hover()
  expect(await opacities(page, (await tile.getAttribute('data-light')) ?? '')).toEqual(still)
})
