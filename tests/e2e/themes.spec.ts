import type { Page } from '@playwright/test'
import { cardOf, openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** `--paper` of the dark theme. */
const darkPaper = 'rgb(16, 14, 23)'

/** Records when the page turned dark and when it was first painted. */
async function recordPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = { dark: Number.POSITIVE_INFINITY, turns: 0, painted: 0 }
    Object.assign(window, { record })
    let was: boolean | null = null
    new MutationObserver(() => {
      const dark = document.documentElement.classList.contains('dark')
      if (dark) record.dark = Math.min(record.dark, performance.now())
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0
      if (painted && was !== null && was !== dark) record.turns += 1
      if (document.querySelector('body')) was = dark
    }).observe(document, { attributes: true, childList: true, subtree: true })
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      record.painted ||= entry?.startTime ?? 0
    }).observe({ type: 'paint', buffered: true })
  })
}

async function paintRecord(page: Page) {
  return page.evaluate(
    () => Reflect.get(window, 'record') as { dark: number; turns: number; painted: number },
  )
}

test('the chosen theme is remembered, and a dark page is dark before its first paint', async ({
  page,
}) => {
  await recordPaint(page)
  await openBoard(page, '/zh')
  const html = page.locator('html')
  await expect(html).not.toHaveClass(/dark/)
  await page.getByLabel('主题').selectOption('深色')
  await expect(html).toHaveClass(/dark/)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(html).toHaveClass(/dark/)
  await expect(page.getByLabel('主题')).toHaveValue('dark')
  await expect.poll(async () => (await paintRecord(page)).painted).toBeGreaterThan(0)
  const { dark, turns, painted } = await paintRecord(page)
  expect(dark).toBeLessThan(painted)
  expect(turns).toBe(0)

  await page.getByLabel('主题').selectOption('自动')
  await expect(html).not.toHaveClass(/dark/)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('background-color', darkPaper)
})

test('a chosen light theme stays light on a dark system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openBoard(page, '/zh')
  await expect(page.locator('body')).toHaveCSS('background-color', darkPaper)
  await page.getByLabel('主题').selectOption('浅色')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).not.toHaveCSS('background-color', darkPaper)
})

/** Marks and lines of all drawings with a contrast to the background below 3 to 1. */
async function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const luminance = (color: string) => {
      if (!canvas) return 0
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const backgroundOf = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor
      const { backgroundColor } = getComputedStyle(element)
      const opaque = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)
      return opaque ? backgroundColor : backgroundOf(element.parentElement)
    }
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    const shapes = document.querySelectorAll(
      'article svg[role=img] :is(path, circle), figure svg :is(path, circle)',
    )
    return [...shapes].flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape)
      const name = shape.getAttribute('class') ?? ''
      if (/area|cursor|gapGround/.test(name) || (stroke === 'none' && fill === 'none')) return []
      const ground = luminance(backgroundOf(shape.closest('svg')))
      const best = Math.max(
        ...[stroke, fill]
          .filter((one) => one !== 'none')
          .map((one) => contrast(luminance(one), ground)),
      )
      return best < 3 ? [`${name} ${stroke} ${fill} on ${backgroundOf(shape.closest('svg'))}`] : []
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`F59: in forced colours (${colorScheme}) figures are readable and every mark stands out`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await openBoard(page, '/zh')
    await expect(cardOf(page, '高新技术企业数').getByText('已达成').first()).toBeVisible()
    const faint = await faintMarks(page)
    expect([...new Set(faint)]).toEqual([])
    const chosen = await page.getByRole('link', { name: '全部赛道' }).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return { color, backgroundColor }
    })
    const other = await page.getByRole('link', { name: /^算力网络/ }).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return { color, backgroundColor }
    })
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor)
    expect(chosen.color).not.toBe(chosen.backgroundColor)
  })

const drawings = [
  '/zh/indicators/high-tech-enterprises',
  '/zh/indicators/high-tech-enterprises?chart=bars',
  '/zh/indicators/innovation-city-rank?tab=peers',
  '/zh/compare?items=rd-intensity,rd-intensity@suzhou,rd-intensity@guangzhou,rd-intensity@shenzhen',
]

for (const forcedColors of ['active', 'none'] as const)
  test(`F59: on later pages every mark stands out (forced colours: ${forcedColors})`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors, colorScheme })
      for (const address of drawings) {
        await page.goto(address)
        await expect(page.locator('figure svg :is(path, circle)').first()).toBeAttached()
        expect.soft([...new Set(await faintMarks(page))], `${address} ${colorScheme}`).toEqual([])
      }
    }
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`F59: in the ${colorScheme} theme every mark stands out from its card`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openBoard(page, '/zh')
    expect([...new Set(await faintMarks(page))]).toEqual([])
  })

test('U8 F59 H27: with reduced motion nothing moves, and without it nothing moves for long', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        0,
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
          const moving = animationName === 'none' ? '' : animationDuration
          return `${transitionDuration},${moving}`
            .split(',')
            .map((text) => Number.parseFloat(text) || 0)
        }),
      ),
    )
  await openBoard(page, '/zh')
  expect(await longest()).toBeLessThanOrEqual(0.001)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await longest()).toBeLessThanOrEqual(0.15)
})
