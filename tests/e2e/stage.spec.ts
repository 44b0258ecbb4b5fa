import type { Locator, Page } from '@playwright/test'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** The slide that the audience sees, once it is drawn. */
const slideOf = (page: Page) => page.locator('main [aria-hidden=false] > svg[role=group]')

const barOf = (page: Page) => page.getByRole('group', { name: '汇报控制' })

/** Opens the overview and presents the city as a reader does. */
async function begin(page: Page, by: (link: Locator) => Promise<void>): Promise<void> {
  await openBoard(page, '/zh')
  await by(page.getByRole('link', { name: '汇报', exact: true }))
  await expect(slideOf(page)).toBeVisible()
}

const expectPlace = (page: Page, place: number) =>
  expect(page.getByText(new RegExp(`^第${place}页，共12页`))).toBeAttached()

/** A corner of the window, where no figure is. */
const empty = { x: 12, y: 12 }

test('U10: the whole deck by mouse alone: in, through it by click and wheel, evidence, and out', async ({
  page,
}) => {
  await begin(page, (link) => link.click())
  await expect(barOf(page)).toBeHidden()
  for (let place = 1; place < 12; place++) {
    await expectPlace(page, place)
    if (place % 2 === 1) await page.mouse.click(empty.x, empty.y)
    else await page.mouse.wheel(0, 100)
    await expectPlace(page, place + 1)
    await rest(page, 300)
  }
  await page.mouse.wheel(0, -100)
  await expectPlace(page, 11)
  await page.mouse.move(500, 300)
  await expect(barOf(page)).toBeVisible()
  await barOf(page).getByRole('button', { name: '上一页' }).click()
  await expectPlace(page, 10)
  for (const button of await barOf(page).getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await page.goto('/zh/briefings/ready-city/present?slide=4')
  await page.getByRole('button', { name: /高新技术企业数 超过1万家/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.mouse.click(empty.x, empty.y)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectPlace(page, 4)
  // In use the controls stay; after that they go, and the pointer with them.
  await barOf(page).getByRole('button', { name: '按键' }).hover()
  await rest(page, 2_500)
  await expect(barOf(page)).toBeVisible()
  await page.mouse.move(500, 300)
  await expect(barOf(page)).toBeHidden()
  await expect(page.getByRole('main')).toHaveCSS('cursor', 'none')
  await page.mouse.move(510, 300)
  await barOf(page).getByRole('button', { name: '退出', exact: true }).click()
  await expect(page).toHaveURL(/briefings\/ready-city$/)
})

/** Does nothing for at least so many milliseconds, as a hand: what follows is a gesture of its own. */
async function rest(page: Page, least: number): Promise<void> {
  const start = await page.evaluate(() => performance.now())
  await page.waitForFunction((end) => performance.now() > end, start + least)
}

test('U10: the deck by keys alone: the controls are reached by Tab, and P and Esc lead in and out', async ({
  page,
}) => {
  await begin(page, (link) => link.page().keyboard.press('p'))
  await page.keyboard.press('Shift+Tab')
  const leave = barOf(page).getByRole('button', { name: '退出', exact: true })
  await expect(leave).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(barOf(page).getByRole('button', { name: /全屏/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expectPlace(page, 1)
  for (let place = 1; place < 12; place++) {
    await expectPlace(page, place)
    await page.keyboard.press('PageDown')
  }
  await expectPlace(page, 12)
  await expect(barOf(page)).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/zh$/)
})

test('U10 U14: the editor presents the slide in hand, and has it again after that', async ({
  page,
}) => {
  await page.goto('/zh/briefings/ready-city')
  const third = page.getByRole('button', { name: /^第3页/ })
  await third.click()
  await expect(third).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('p')
  await expectPlace(page, 3)
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, 4)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/ready-city\?slide=3$/)
  await expect(third).toHaveAttribute('aria-current', 'true')
})

for (const [width, height, letter] of [
  [1366, 768, 17],
  [1920, 1080, 24],
  [1024, 1366, 16],
  [3840, 2160, 48],
] as const)
  test(`U10 F57: at ${width} × ${height} evidence, search and keys grow with the slide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/zh/briefings/ready-city/present?slide=4')
    await page.getByRole('button', { name: /高新技术企业数 超过1万家/ }).click()
    const dialog = page.getByRole('dialog')
    const root = page.locator('html')
    const sizeOf = async (one: Locator) =>
      Number.parseFloat(await one.evaluate((element) => getComputedStyle(element).fontSize))
    await expect(dialog.getByRole('blockquote')).toBeVisible()
    // The smallest letters of the evidence are three quarters of those of the root.
    expect(await sizeOf(dialog.getByRole('blockquote'))).toBeGreaterThanOrEqual(letter * 0.75)
    expect(Math.round(await sizeOf(root))).toBe(letter)
    await expectInside(dialog, width, height)
    await page.keyboard.press('Escape')
    for (const key of ['/', '?']) {
      await page.keyboard.press(key)
      await expect(dialog).toBeVisible()
      await expectInside(dialog, width, height)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/ready-city$/)
    await expect(root).not.toHaveAttribute('data-stage')
  })

async function expectInside(dialog: Locator, width: number, height: number): Promise<void> {
  const box = await dialog.boundingBox()
  if (!box) throw new Error('There is no dialog')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width)
  expect(box.y + box.height).toBeLessThanOrEqual(height)
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('U10: the whole deck by touch alone: in, through it by taps and swipes, and out', async ({
    page,
  }) => {
    await begin(page, (link) => link.tap())
    for (let place = 1; place < 12; place++) {
      await expectPlace(page, place)
      if (place % 2 === 1) await page.touchscreen.tap(empty.x, empty.y)
      else await swipe(page, -200)
      await expectPlace(page, place + 1)
      await rest(page, 500)
    }
    await expectPlace(page, 12)
    await swipe(page, 200)
    await expectPlace(page, 11)
    await rest(page, 500)
    await page.touchscreen.tap(empty.x, empty.y)
    await expectPlace(page, 12)
    await barOf(page).getByRole('button', { name: '退出', exact: true }).tap()
    await expect(page).toHaveURL(/\/zh$/)
  })
})

/** One finger from the middle of the window, so far to the right; it stops before it leaves, so nothing is flung. */
async function swipe(page: Page, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const part of [0, 0.25, 0.5, 0.75, 1, 1, 1]) {
    await session.send('Input.dispatchTouchEvent', {
      type: part === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x: 512 + by * part, y: 400 }],
    })
    await rest(page, 40)
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
