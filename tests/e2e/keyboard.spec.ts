import type { Page } from '@playwright/test'
import { cardOf, chartOf, openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** The focused element, its focus ring, and whether something covers it. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    let ring = 0
    for (let one: Element | null = element; one && ring === 0; one = one.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      if (outlineStyle !== 'none') ring = Number.parseFloat(outlineWidth)
    }
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const over = document.elementFromPoint(x, y)
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      tag: element.tagName.toLowerCase(),
      ring,
      visible: over !== null && (element.contains(over) || over.contains(element)),
    }
  })
}

/** All elements that Tab reaches, in order. */
async function tabStops(page: Page) {
  const stops = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop || stops.length > 150) return stops
    stops.push(stop)
  }
}

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 320, height: 256 },
])
  test(`F60: at ${width} × ${height} every stop of the Tab key shows its focus, uncovered, in reading order`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openBoard(page, '/zh')
    const stops = await tabStops(page)
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([])
    expect(stops.filter(({ visible }) => !visible)).toEqual([])
    expect(stops[0]?.name).toBe('跳到正文')
    expect(stops.filter(({ tag }) => tag === 'svg')).toHaveLength(1)

    const pages = width < 720 ? '菜单' : '总览'
    const places = [pages, 'English', '全部赛道', '高新技术企业数', '显示数据表'].map((wanted) =>
      stops.findIndex(({ name }) => name === wanted),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

test('F60: the skip link leads past the navigation to the content', async ({ page }) => {
  await openBoard(page, '/zh')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /已达成$/ })).toBeFocused()
})

test('F60: by keyboard alone to the evidence of a figure and back', async ({ page }) => {
  await openBoard(page, '/zh')
  const card = cardOf(page, '高新技术企业数')
  const name = card.getByRole('link', { name: '高新技术企业数', exact: true })
  const source = card.getByRole('link', { name: /^查看依据：高新技术企业数/ })
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    if (await name.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('ArrowRight')
  await expect(source).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '数据依据' })
  await expect(dialog.getByRole('blockquote')).toBeVisible()

  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement))
  expect(await inside()).toBe(true)
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Tab')
    const outside = !(await inside()) && (await focused(page)) !== null
    expect(outside, 'focus behind the open dialog').toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(source).toBeFocused()
})

test('F60: a sector is chosen and undone with Enter, and the focus stays on its chip', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const chip = page.getByRole('link', { name: /^6G与未来网络/ })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh?sector=6g')
  await expect(chip).toHaveAttribute('aria-current', 'true')
  await expect(chip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh')
  await expect(chip).toBeFocused()
})

for (const { address, said } of [
  {
    address: '/zh',
    said: [
      /^2012年 733家/,
      /^2015年 1,274家/,
      /^2016年 1,699家/,
      /^2017年 1,850家/,
      /^2020年 6,507家/,
      /^2021年 7,801家/,
      /^2022年 9,068家/,
      /^2023年 超过1万家/,
    ],
  },
  {
    address: '/en?trend=innovation-city-rank',
    said: [
      /^2020 edition 4th/,
      /^2021 edition 4th/,
      /^2022 edition 2nd/,
      /^2023 edition 4th/,
      /^2024 edition 5th/,
    ],
  },
])
  test(`U5 F61 H21: arrow keys walk the points of ${address} and each is read out as it stands`, async ({
    page,
  }) => {
    await openBoard(page, address)
    await chartOf(page).focus()
    const live = page.getByRole('figure').getByRole('status')
    for (const [place, text] of said.entries()) {
      if (place > 0) await page.keyboard.press('ArrowRight')
      await expect(live).toHaveText(text)
    }
    for (const text of said.toReversed().slice(1)) {
      await page.keyboard.press('ArrowLeft')
      await expect(live).toHaveText(text)
    }
  })

test('U5 F61: the table of the chart is one key away and its figures lead to their evidence', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  await chartOf(page).focus()
  await page.keyboard.press('Tab')
  const toggle = page.getByRole('button', { name: '显示数据表' })
  await expect(toggle).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: '高新技术企业数数据表' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '查看依据：2023年 超过1万家' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '数据依据' })).toBeVisible()
})

test('F60: another trend is chosen with an arrow key, and the focus stays in the list', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const list = page.getByLabel('选择指标')
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/zh?trend=hte-recognised-in-year')
  await expect(chartOf(page)).toHaveAccessibleName('当年认定高新技术企业数：趋势')
  await expect(list).toBeFocused()
})
