import type { CDPSession, Locator, Page } from '@playwright/test'
import { isCampaign } from '../support/isCampaign.ts'
import { passUntil, stopClock } from './clock.ts'
import { expect, test } from './page.ts'
import { violations } from './violations.ts'

// Tracing the many steps of these hours would take longer than the steps themselves.
test.use({ trace: 'off' })

/** Walls and projectors that show one board; the last is in portrait format. */
const screens = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
]

/** The board shown: the drawing on the canvas that fills the screen. */
function boardOf(page: Page): Locator {
  return page.getByRole('main').locator('svg').getByRole('group')
}

/** The board shown, once it is known how many there are. */
function numberedBoardOf(page: Page): Locator {
  return boardOf(page).filter({ hasText: /\d+ \/ \d+/ })
}

async function openWall(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(numberedBoardOf(page)).toBeVisible()
}

async function placeOf(page: Page): Promise<{ place: number; all: number }> {
  const [, place, all] = /(\d+) \/ (\d+)/.exec((await boardOf(page).textContent()) ?? '') ?? []
  return { place: Number(place), all: Number(all) }
}

/** Problems, one line each: letters that are too small, lines that leave the canvas or overlap. */
function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('main svg')
    if (!canvas) return ['there is no board']
    const box = canvas.getBoundingClientRect()
    const scale = box.width / 1920
    const texts = [...canvas.querySelectorAll('text')].filter(
      (one) => one.textContent.trim() !== '',
    )
    const age = texts.find((one) => /取得|fetched/.test(one.textContent))?.getBoundingClientRect()
    if (!age) return ['the age of the data is not in sight']
    return texts.flatMap((text) => {
      const said = `“${text.textContent}”`
      const at = text.getBoundingClientRect()
      const parts = [text, ...text.querySelectorAll('tspan')].filter((one) =>
        [...one.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE),
      )
      const drawn = text.getScreenCTM()?.a ?? 0
      const sizes = parts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * drawn)
      const inside =
        at.left >= box.left - 1 &&
        at.right <= box.right + 1 &&
        at.top >= box.top - 1 &&
        at.bottom <= box.bottom + 1
      // The box of a line of text is higher than its letters.
      const air = 6 * scale
      const onAge =
        at.left !== age.left &&
        at.left < age.right &&
        at.right > age.left &&
        at.top + air < age.bottom - air &&
        at.bottom - air > age.top + air
      return [
        ...(Math.min(...sizes) < 24 * scale - 0.01 ? [`small: ${said}`] : []),
        ...(inside ? [] : [`off the board: ${said}`]),
        ...(onAge ? [`on the age of the data: ${said}`] : []),
      ]
    })
  })
}

for (const screen of screens)
  test(`F57: the boards fill ${screen.width} × ${screen.height} as far as 16:9 can`, async ({
    page,
  }) => {
    await page.setViewportSize(screen)
    await openWall(page, '/zh/wall')
    const box = await boardOf(page).boundingBox()
    if (!box) throw new Error('The board has no box')
    expect(box.width / box.height).toBeCloseTo(16 / 9, 2)
    expect(Math.max(box.width / screen.width, box.height / screen.height)).toBeCloseTo(1, 2)
    // Letterboxed: the same margin on both sides.
    expect(Math.abs(2 * box.x + box.width - screen.width)).toBeLessThan(2)
    expect(Math.abs(2 * box.y + box.height - screen.height)).toBeLessThan(2)
    const stretched = await boardOf(page).evaluate((board) => {
      const matrix = board instanceof SVGGraphicsElement ? board.getScreenCTM() : null
      return matrix ? Math.abs(matrix.a - matrix.d) + Math.abs(matrix.b) + Math.abs(matrix.c) : 1
    })
    expect(stretched).toBeLessThan(0.001)
    expect(await textFaults(page)).toEqual([])
    await page.mouse.move(200, 200)
    const bar = page.getByRole('group', { name: '大屏控制' })
    const controls = await bar.boundingBox()
    if (!controls) throw new Error('The controls are not in sight')
    expect(controls.x).toBeGreaterThanOrEqual(0)
    expect(controls.x + controls.width).toBeLessThanOrEqual(screen.width)
    expect(controls.y + controls.height).toBeLessThanOrEqual(screen.height)
    const letters = await bar.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    expect(letters).toBeGreaterThanOrEqual(Math.max(16, (24 * box.width) / 1920 - 0.1))
  })

/** Ultra-wide walls, and how many boards stand on them. */
const wide = [
  { width: 3328, height: 896, boards: 2 },
  { width: 5760, height: 1080, boards: 3 },
  { width: 2720, height: 1080, boards: 2 },
]

for (const { boards, ...screen } of wide)
  test(`U12: ${boards} boards stand side by side on ${screen.width} × ${screen.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(screen)
    await page.goto('/zh/wall')
    await expect(numberedBoardOf(page)).toHaveCount(boards)
    const boxes = await Promise.all(
      (await numberedBoardOf(page).all()).map((board) => board.boundingBox()),
    )
    for (const [place, box] of boxes.entries()) {
      if (!box) throw new Error('A board has no box')
      expect(box.width / box.height).toBeCloseTo(16 / 9, 2)
      expect(box.x).toBeGreaterThanOrEqual((boxes[place - 1]?.x ?? -1) + (place && box.width) - 1)
      expect(box.x + box.width).toBeLessThan(screen.width + 1)
      expect(box.height).toBeLessThan(screen.height + 1)
    }
    expect(await textFaults(page)).toEqual([])
  })

test('U12: the line of the dwell fills in steps for whoever wants no motion', async ({ page }) => {
  const easing = () =>
    page.evaluate(() => document.getAnimations().map(({ effect }) => effect?.getTiming().easing))
  await openWall(page, '/zh/wall')
  expect(await easing()).toEqual(['linear'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('ArrowRight')
  await expect.poll(easing).toEqual([expect.stringContaining('steps(4')])
})

for (const lang of ['zh', 'en'] as const) {
  test(`U11 F57: every board in ${lang} has letters of 24 px at least, and the age of its data`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await openWall(page, `/${lang}/wall?dwell=600`)
    const { all } = await placeOf(page)
    for (let place = 1; place <= all; place++) {
      expect((await placeOf(page)).place).toBe(place)
      expect.soft(await textFaults(page), `board ${place}`).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
  })

  test(`F61: the wall in ${lang} has no violations of WCAG 2.2 AA, alone or attended`, async ({
    page,
  }) => {
    await openWall(page, `/${lang}/wall`)
    const controls = page.getByRole('group', { name: /大屏控制|Controls of the wall/ })
    await expect(controls).toBeHidden()
    expect.soft(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await expect(controls.getByRole('button').first()).toBeFocused()
    expect.soft(await violations(page)).toEqual([])
  })
}

test('the wall is dark in a light theme, and its pointer disappears with its controls', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openWall(page, '/zh/wall')
  const main = page.getByRole('main')
  const colour = () => main.evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await colour()).toBe('rgb(16, 14, 23)')
  const controls = page.getByRole('group', { name: '大屏控制' })
  await page.mouse.move(100, 100)
  await expect(controls).toBeVisible()
  await expect(main).not.toHaveCSS('cursor', 'none')
  await expect(controls).toBeHidden()
  await expect(main).toHaveCSS('cursor', 'none')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/zh$/)
})

const hour = 3_600_000

/** Advances the clock by hours, board by board; the page draws in real time between the steps. */
async function pass(page: Page, hours: number): Promise<void> {
  const dwell = 20_000
  for (let passed = 0; passed < hours * hour; passed += dwell) await page.clock.runFor(dwell)
}

async function openWallByClock(page: Page, address: string): Promise<void> {
  await stopClock(page)
  await page.goto(address)
  await passUntil(page, numberedBoardOf(page))
}

/** The memory of the page after garbage collection. */
async function held(
  session: CDPSession,
): Promise<{ nodes: number; bytes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
  return {
    nodes: value('Nodes'),
    bytes: value('JSHeapUsedSize'),
    listeners: value('JSEventListeners'),
  }
}

/** Counts, in the page, how often another board is shown. */
async function countTurns(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector('main svg')
    const { dataset } = document.documentElement
    let turns = 0
    if (canvas)
      new MutationObserver((changes) => {
        const boards = changes.flatMap(({ addedNodes }) => [...addedNodes])
        turns += boards.filter(({ nodeName }) => nodeName === 'svg').length
        dataset['turns'] = String(turns)
      }).observe(canvas, { childList: true })
  })
}

function turnsOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['turns']))
}

/** Pauses on the first board with the controls hidden, so that the page is the same each time. */
async function stopAtFirst(page: Page): Promise<void> {
  await page.keyboard.press(' ')
  while ((await placeOf(page)).place !== 1) await page.keyboard.press('ArrowRight')
  await page.clock.runFor(5_000)
}

/** `npm run campaign:wall` watches a whole day; either way it ends after six in the evening. */
const watched = isCampaign ? { before: 4, hours: 24 } : { before: 2, hours: 2 }

test(`F64: over ${watched.hours} hours the page does not grow`, async ({ page, context }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openWallByClock(page, '/zh/wall')
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  // First the caches of browser and board fill up.
  await pass(page, watched.before)
  await stopAtFirst(page)
  const before = await held(session)
  await countTurns(page)
  await page.keyboard.press(' ')
  await pass(page, watched.hours)
  const turns = await turnsOf(page)
  await stopAtFirst(page)
  const after = await held(session)
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) })
  // The time has passed: a board every 20 seconds, and data refreshed in its last minutes.
  expect(turns).toBeGreaterThan(175 * watched.hours)
  await expect(page.getByText(/18:0\d取得$/)).toBeVisible()
  expect(after.nodes - before.nodes).toBeLessThan(before.nodes * 0.05 + 50)
  expect(after.listeners - before.listeners).toBeLessThan(20)
  expect(after.bytes - before.bytes).toBeLessThan(1_500_000)
})

test('F64: the wall goes on without its server, says so in words and an icon, and recovers', async ({
  page,
}) => {
  await openWallByClock(page, '/zh/wall')
  const away = page.getByText(/无法连接服务器，正在自动重试/)
  await page.evaluate(() => {
    const fetched = window.fetch
    const { dataset } = document.documentElement
    const asking: typeof fetch = (...given) => {
      dataset['asked'] = 'again'
      return fetched(...given)
    }
    Object.assign(window, { serverIsBack: () => (window.fetch = asking) })
    window.fetch = () => Promise.reject(new TypeError('The server is away'))
  })
  await countTurns(page)
  await pass(page, 0.75)
  await page.clock.runFor(10_000)
  await expect(away).toHaveText(/判定日2026年2月2日，2026年2月3日14:05取得，已有4\d分钟未更新$/)
  expect(await turnsOf(page)).toBeGreaterThan(100)
  expect(await textFaults(page)).toEqual([])
  await page.evaluate(() => (Reflect.get(window, 'serverIsBack') as () => void)())
  await passUntil(page, page.locator('html[data-asked]'), 10_000)
  const renewed = /^判定日2026年2月2日 · 资料收录至2026年2月2日 · 当日 · 14:5\d取得$/
  await passUntil(page, page.getByText(renewed))
  await expect(away).toHaveCount(0)
})

test(
  'F64: a wall that never had data says so instead of showing boards',
  { tag: '@mock' },
  async ({ page }) => {
    await stopClock(page)
    await page.goto('/en/wall?fault=server-error')
    await passUntil(page, page.getByText('The server failed'))
    await expect(page.getByText(/^Tries again by itself/)).toBeVisible()
    await expect(boardOf(page)).toHaveCount(0)
  },
)
