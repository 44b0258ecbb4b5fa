import type { Page } from '@playwright/test'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

const title = (page: Page, name?: string) =>
  page.getByRole('heading', { level: 1, ...(name && { name, exact: true }) })

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name })

const topOf = (page: Page) => page.evaluate(() => window.scrollY)

/** Opens a page and scrolls it, as soon as it is tall enough, until the page was told of it. */
async function openAt(page: Page, address: string, top: number): Promise<void> {
  await page.goto(address)
  await expect(title(page)).toBeVisible()
  await page.waitForFunction((to) => {
    window.scrollTo(0, to)
    return window.scrollY === to
  }, top)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** A page that was just opened: at its top, with the focus on its heading, which is in sight. */
async function expectStart(page: Page, name: string): Promise<void> {
  await expect(title(page, name)).toBeFocused()
  await expect(title(page, name)).toBeInViewport({ ratio: 1 })
  expect(await topOf(page)).toBe(0)
}

for (const name of ['指标库', '里程碑', '来源与修订', '目标台账', '对比'])
  test(`U14: from the foot of the overview, ${name} opens at its top`, async ({ page }) => {
    await openBoard(page, '/zh')
    await expect(page.locator('body')).toBeFocused()
    await page.keyboard.press('End')
    await expect.poll(() => topOf(page)).toBeGreaterThan(500)
    await link(page, name).click()
    await expectStart(page, name)
    await expect(page).toHaveTitle(`${name} · 南京科创看板`)
    await expect(title(page)).toHaveCSS('outline-style', 'none')
  })

test('U14: a card in the middle of a page opens its indicator at the top, without a ring for the mouse', async ({
  page,
}) => {
  await openAt(page, '/zh', 500)
  const name = '科技型中小企业入库数'
  await page.getByRole('article').getByRole('link', { name, exact: true }).click()
  await expectStart(page, name)
  await expect(title(page)).toHaveCSS('outline-style', 'none')
})

test('U14 U9: from far down the sources, the search opens a sector at its top', async ({
  page,
}) => {
  await openAt(page, '/zh/sources', 4_000)
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /^搜索指标/ })).toBeFocused()
  await page.keyboard.type('zy')
  await expect(page.getByRole('option', { name: /^生物育种/, selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expectStart(page, '生物育种')
})

test('U14: back from an indicator to the row of the list, and forward to the place on its page', async ({
  page,
}) => {
  // So low that the shortest page of an indicator scrolls.
  await page.setViewportSize({ width: 1280, height: 400 })
  await openAt(page, '/zh/indicators', 3_000)
  const name = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('tbody th a')]
    return rows.find((one) => one.getBoundingClientRect().top > 300)?.textContent ?? ''
  })
  const row = page.getByRole('table').getByRole('link', { name, exact: true })
  await row.focus()
  const place = await topOf(page)
  await page.keyboard.press('Enter')
  await expectStart(page, name)
  // As a reader does: while the page settles, it is scrolled by script as well.
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => topOf(page)).toBe(60)
  await page.goBack()
  await expect(title(page, '指标库')).toBeAttached()
  await expect.poll(() => topOf(page)).toBeCloseTo(place, 0)
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
  await page.goForward()
  await expect(title(page, name)).toBeFocused()
  await expect.poll(() => topOf(page)).toBeCloseTo(60, 0)
})

test('U14: back to the ledger, and a reload of it, show the row that was left', async ({
  page,
}) => {
  await openAt(page, '/zh/targets', 700)
  const ledger = page.getByRole('region', { name: '目标台账表' })
  const name = await ledger.evaluate((element) => {
    const rows = [...element.querySelectorAll('tbody th a')]
    return rows.find((one) => one.getBoundingClientRect().top > 200)?.textContent ?? ''
  })
  const row = ledger.getByRole('link', { name, exact: true }).last()
  await row.evaluate((element) => element.focus({ preventScroll: true }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await page.goBack()
  await expect.poll(() => topOf(page)).toBe(700)
  await page.reload()
  await expect.poll(() => topOf(page)).toBe(700)
})

test('U14: a reload keeps the place and takes no focus', async ({ page }) => {
  await openAt(page, '/zh/sources', 2_400)
  await page.reload()
  await expect(title(page)).toBeAttached()
  await expect.poll(() => topOf(page)).toBeCloseTo(2_400, 0)
  await expect(page.locator('body')).toBeFocused()
})

test('U14: an address that is typed opens at the top, also after the same one was scrolled', async ({
  page,
}) => {
  await openAt(page, '/zh/sources', 2_400)
  await page.goto('/zh/milestones')
  await page.goto('/zh/sources')
  await expect(title(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await topOf(page)).toBe(0)
})

test('U14: a sector, a sort and a search in a list move neither the page nor the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1_280, height: 400 })
  await openAt(page, '/zh/indicators', 60)
  const chip = page.getByRole('link', { name: /^6G与未来网络/ })
  const sort = page.getByRole('columnheader').getByRole('link').first()
  const field = page.getByRole('searchbox')
  for (const [control, act, address] of [
    [chip, 'Enter', /sector=6g/],
    [sort, 'Enter', /sort=/],
    [field, '6', /q=6/],
  ] as const) {
    await control.evaluate((element) => element.focus({ preventScroll: true }))
    const place = await topOf(page)
    expect(place).toBeGreaterThan(0)
    await page.keyboard.press(act)
    await expect(page).toHaveURL(address)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expect(control).toBeFocused()
    expect(await topOf(page)).toBe(place)
  }
})

test('U3 U14: the other language keeps the place, and the focus on the link that leads back', async ({
  page,
}) => {
  await openAt(page, '/zh/sources', 2_400)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: '中文' })).toBeFocused()
  await expect.poll(() => topOf(page)).toBeCloseTo(2_400, 0)
})

test('U14 F60: the skip link leads to the content, and back from it to the place', async ({
  page,
}) => {
  await openAt(page, '/zh/sources', 2_400)
  const skip = page.getByRole('link', { name: '跳到正文' })
  await skip.focus()
  const place = await topOf(page)
  await page.keyboard.press('Enter')
  await expect(title(page, '来源与修订')).toBeFocused()
  expect(await topOf(page)).toBeLessThan(200)
  await page.goBack()
  await expect.poll(() => topOf(page)).toBeCloseTo(place, 0)
})

test('U8 U14: with less motion, and without, the page is there at once', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion })
    await openAt(page, '/zh/sources', 2_400)
    const tops = page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const seen: number[] = []
          window.addEventListener('scroll', () => {
            seen.push(window.scrollY)
            if (window.scrollY === 0) resolve(seen)
          })
        }),
    )
    await link(page, '里程碑').click()
    expect(await tops).toEqual([0])
  }
})

test('U14 U10: a presentation is left alone, and leads back to where it was begun', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1_280, height: 400 })
  await openAt(page, '/zh/briefings', 200)
  await page.locator('main a[href*="present"]').first().click()
  // The address changes before the page does.
  await expect(page).toHaveTitle(/^汇报/)
  await expect(title(page)).toBeAttached()
  await expect(title(page)).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/briefings$/)
  await expect(page.locator('main a[href*="present"]').first()).toBeFocused()
  expect(await topOf(page)).toBe(200)
  // From another place, by its key, and without a link on the page.
  await page.evaluate(() => window.scrollTo(0, 300))
  await page.keyboard.press('Shift+P')
  await expect(page).toHaveURL(/ready-city\/present/)
  await expect(page).toHaveTitle(/^汇报/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/briefings$/)
  await expect.poll(() => topOf(page)).toBe(300)
})
