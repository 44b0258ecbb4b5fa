import type { Page } from '@playwright/test'
import { chartOf, openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** The marks of the large chart, in pixels of the screen. */
async function drawing(page: Page) {
  return chartOf(page).evaluate((svg) => {
    const middle = (box: DOMRect) => box.left + box.width / 2
    const texts = [...svg.querySelectorAll('text')]
    const boxes = (selector: string) =>
      [...svg.querySelectorAll(selector)]
        .filter((shape) => getComputedStyle(shape).stroke !== 'none')
        .map((shape) => shape.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({
          left,
          right,
          top,
          bottom,
          x: (left + right) / 2,
        }))
    return {
      ticks: Object.fromEntries(
        texts.map((text) => [text.textContent, middle(text.getBoundingClientRect())]),
      ),
      lines: boxes('path.marks-line'),
      open: boxes('path[class*="open"]'),
      closed: boxes('circle[class*="solid"]'),
      breaks: boxes('path[class*="break"]'),
    }
  })
}

/** The x of a year on the axis, which may be broken: of its own label, else between the labels around it. */
function xOf(ticks: Record<string, number>, year: number): number {
  const years = Object.entries(ticks)
    .filter(([text]) => /^20\d\d$/.test(text))
    .map(([text, x]) => [Number(text), x] as const)
    .toSorted(([one], [other]) => one - other)
  const [a, xa] = years.findLast(([one]) => one <= year) ?? [NaN, NaN]
  const [b, xb] = years.find(([one]) => one >= year) ?? [NaN, NaN]
  return a === b ? xa : xa + ((xb - xa) * (year - a)) / (b - a)
}

test('H2: the lower bound of 2023 is open-ended, and no line touches it', async ({ page }) => {
  await openBoard(page, '/zh')
  const { ticks, lines, open, closed } = await drawing(page)
  const x2023 = xOf(ticks, 2023)
  expect(open).toHaveLength(1)
  expect(Math.abs((open[0]?.x ?? 0) - x2023)).toBeLessThan(2)
  expect(closed.filter(({ x }) => Math.abs(x - x2023) < 4)).toEqual([])
  const year = xOf(ticks, 2022) - xOf(ticks, 2021)
  expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(x2023 - year * 0.8)
})

test('H7: missing years are gaps: a line of high-tech enterprises ends in 2017 and one begins in 2020', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const { ticks, lines } = await drawing(page)
  expect(lines).toHaveLength(2)
  expect(lines[0]?.right).toBeLessThan(xOf(ticks, 2017.5))
  expect(lines[1]?.left).toBeGreaterThan(xOf(ticks, 2019.5))
})

for (const { trend, between, lines: count } of [
  { trend: 'innovation-city-rank', between: 2022.5, lines: 2 },
  { trend: 'wipo-cluster-rank', between: 2024.5, lines: 1 },
])
  test(`H15: the line of ${trend} is cut at ${between}, with a mark and its reason`, async ({
    page,
  }) => {
    await openBoard(page, `/zh?trend=${trend}`)
    const { ticks, lines, breaks } = await drawing(page)
    const cut = xOf(ticks, between)
    expect(lines).toHaveLength(count)
    for (const { left, right } of lines) expect(left > cut || right < cut).toBe(true)
    expect(breaks).toHaveLength(1)
    expect(Math.abs((breaks[0]?.x ?? 0) - cut)).toBeLessThan(2)
    await expect(page.getByRole('figure').getByText(/^口径变更：/)).toBeVisible()
  })

test('H9: rank 1 is on top, and ticks are whole places', async ({ page }) => {
  await openBoard(page, '/zh?trend=innovation-city-rank')
  const heights = await chartOf(page).evaluate((svg) =>
    [...svg.querySelectorAll('.recharts-yAxis-tick-labels text')].map((text) => ({
      rank: Number(/\d+(\.\d+)?/.exec(text.textContent)?.[0]),
      top: text.getBoundingClientRect().top,
    })),
  )
  const fromTop = heights.toSorted((a, b) => a.top - b.top).map(({ rank }) => rank)
  expect(fromTop[0]).toBe(1)
  expect(fromTop).toEqual(fromTop.toSorted((a, b) => a - b))
  expect(fromTop.every(Number.isInteger)).toBe(true)
})

test('H14: part of a year is never joined: registered small firms have no line at all', async ({
  page,
}) => {
  await openBoard(page, '/zh?trend=tech-smes-registered')
  const { lines } = await drawing(page)
  expect(lines).toEqual([])
})

test('H21: the pointer on a mark shows the figure of that mark', async ({ page }) => {
  await openBoard(page, '/zh')
  await chartOf(page).scrollIntoViewIfNeeded()
  const { ticks } = await drawing(page)
  const plot = await chartOf(page).boundingBox()
  const y = (plot?.y ?? 0) + (plot?.height ?? 0) / 2
  const tip = page.getByRole('figure').locator('.recharts-tooltip-wrapper')
  for (const [year, figure] of [
    [2012, '733家'],
    [2015, '1,274家'],
    [2017, '1,850家'],
    [2020, '6,507家'],
    [2022, '9,068家'],
    [2023, '超过1万家'],
  ] as const) {
    await page.mouse.move(xOf(ticks, year), y)
    await expect.soft(tip).toContainText(`${year}年 ${figure}`)
  }
})

for (const width of [1440, 3840])
  test(`H11: hollow marks of the small charts are hollow at ${width} px too`, async ({ page }) => {
    await page.setViewportSize({ width, height: (width / 16) * 9 })
    await openBoard(page, '/zh')
    const filled = await page
      .getByRole('article')
      .locator('circle[class*="hollow"]')
      .evaluateAll((circles) =>
        circles.map((circle) => {
          const { strokeWidth, vectorEffect } = getComputedStyle(circle)
          const svg = circle.closest('svg')
          const scale =
            (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1)
          const line =
            Number.parseFloat(strokeWidth) * (vectorEffect === 'non-scaling-stroke' ? 1 : scale)
          return line / (Number(circle.getAttribute('r')) * scale)
        }),
      )
    expect(filled.length).toBeGreaterThan(0)
    for (const share of filled) expect(share, 'line of the ring to its radius').toBeLessThan(0.8)
  })
