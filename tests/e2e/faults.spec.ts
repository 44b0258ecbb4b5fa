import type { Fault } from '../../mocks/faults.ts'
import { cardOf, chartOf, openBoard } from './board.ts'
import { passUntil, stopClock } from './clock.ts'
import { expect, test } from './page.ts'
import { recordShifts, shifts } from './shifts.ts'

const titles: readonly [id: string, fault: Fault, zh: string, en: string][] = [
  ['F1', 'unreachable', '无法连接服务器', 'The server cannot be reached'],
  ['F5', 'server-error', '服务器出错', 'The server failed'],
  ['F5', 'html-error', '服务器出错', 'The server failed'],
  ['F15', 'busy', '服务器繁忙', 'The server is busy'],
  ['F6', 'login-page', '被登录网关拦截', 'A login gateway stepped in'],
  ['F7', 'empty', '服务器返回了空内容', 'The server sent an empty answer'],
  ['F8', 'not-json', '服务器返回的内容不符合约定', 'The answer breaks the data contract'],
  ['F26', 'malformed', '服务器返回的内容不符合约定', 'The answer breaks the data contract'],
  ['F10', 'unauthorized', '登录已失效', 'Your session has ended'],
  ['F11', 'forbidden', '没有查看权限', 'You may not see this'],
  ['F9', 'missing', '内容不存在或已归档', 'This does not exist or was archived'],
]

for (const [id, fault, zh, en] of titles)
  test(
    `${id}: ${fault} is explained with a next step, and the frame stays`,
    { tag: '@mock' },
    async ({ page }) => {
      for (const [lang, title, retry] of [
        ['zh', zh, '重试'],
        ['en', en, 'Try again'],
      ] as const) {
        await page.goto(`/${lang}?fault=${fault}`)
        const alert = page.getByRole('alert')
        await expect(alert).toContainText(title)
        await expect(alert.getByRole('button', { name: retry })).toBeVisible()
        await expect(page.getByRole('navigation').first()).toBeVisible()
        await expect(page.getByRole('article')).toHaveCount(0)
      }
      await page.goto('/zh?fault=none')
      await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    },
  )

test('F1: the second attempt is announced while it runs', { tag: '@mock' }, async ({ page }) => {
  await stopClock(page)
  await page.goto('/zh?fault=unreachable')
  await passUntil(page, page.getByText('第2次尝试'))
  await passUntil(page, page.getByRole('alert'))
  await expect(page.getByRole('alert')).toContainText('无法连接服务器')
})

test(
  'F26: a broken figure is an error in its own card only',
  { tag: '@mock' },
  async ({ page }) => {
    await page.goto('/zh?fault=broken-figure')
    const card = cardOf(page, '高新技术企业数')
    await expect(card.getByRole('alert')).toContainText('数据异常')
    await expect(card).not.toContainText('超过1万家')
    await expect(cardOf(page, '科技型中小企业入库数')).toContainText('超过2.2万家')
    await expect(chartOf(page)).toBeVisible()
  },
)

test(
  'F16: after four seconds a slow answer is reported, then the numbers appear without a shift',
  { tag: '@mock' },
  async ({ page }) => {
    await recordShifts(page)
    await stopClock(page)
    await page.goto('/zh?fault=slow')
    const status = page.getByText('仍在加载，网络或服务器较慢')
    await passUntil(page, page.getByText('正在加载'))
    await expect(status).toBeHidden()
    const places = page.getByRole('main').locator('[class*="Skeleton-card"]')
    for (const box of await places.evaluateAll((all) => all.map((one) => one.clientHeight)))
      expect.soft(box, 'height of the place of a card').toBeGreaterThan(150)
    await page.clock.runFor(4_000)
    await expect(status).toBeVisible()
    await passUntil(page, cardOf(page, '高新技术企业数'), 1_000)
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    expect(await shifts(page)).toEqual([])
  },
)

test('F2: offline keeps the numbers and says so until the network is back', async ({
  page,
  context,
}) => {
  await openBoard(page, '/zh')
  await context.setOffline(true)
  const banner = page.getByText(/^离线 · 显示的是\d\d:\d\d取得的数据$/)
  await expect(banner).toBeVisible()
  await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
  await context.setOffline(false)
  await expect(banner).toBeHidden()
})

test('browsers are told not to translate the board, which speaks both languages', async ({
  page,
}) => {
  await openBoard(page, '/en')
  await expect(page.locator('body')).toHaveAttribute('translate', 'no')
  await expect(page.locator('meta[name=google]')).toHaveAttribute('content', 'notranslate')
  expect(await page.evaluate(() => document.querySelector('h1')?.translate)).toBe(false)
})

test('an unknown path says so, in the language of the browser or of the address', async ({
  page,
}) => {
  await page.goto('/nowhere')
  await expect(page.getByText('没有这个页面')).toBeVisible()
  await page.goto('/en/nowhere/else')
  await expect(page.getByText('There is no such page')).toBeVisible()
  await expect(page.getByText('/en/nowhere/else')).toBeVisible()
  await page.getByRole('link', { name: 'To the overview' }).click()
  await expect(page).toHaveURL('/en')
  await expect(page.getByRole('article')).toHaveCount(11)
})

test.describe('a part of the app that does not load', () => {
  test.use({ allowedFaults: /ERR_FAILED|dynamically imported module|ChunkError|WordsError/ })

  test('F50: without the chart the numbers stay, the failure is in its place, and retry works', async ({
    page,
  }) => {
    await page.route('**/assets/TrendFigure-*.js*', (route) => route.abort())
    await page.goto('/zh')
    const panel = page.getByRole('region', { name: '趋势' })
    await expect(panel.getByRole('alert')).toContainText('页面的一部分没有加载成功')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await expect(page.getByRole('heading', { name: '需要关注' })).toBeVisible()
    await page.unrouteAll()
    await panel.getByRole('button', { name: '重试' }).click()
    await expect(chartOf(page)).toBeVisible()
  })

  test('F50: without the lower half of the page the numbers stay, and retry works', async ({
    page,
  }) => {
    await page.route('**/assets/OverviewDetails-*.js*', (route) => route.abort())
    await page.goto('/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await expect(page.getByRole('alert')).toContainText('页面的一部分没有加载成功')
    await page.unrouteAll()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(chartOf(page)).toBeVisible()
  })

  test('F50: without the page itself there is a designed error, and retry works', async ({
    page,
  }) => {
    await page.route('**/assets/OverviewPage-*.js*', (route) => route.abort())
    await page.goto('/zh')
    await expect(page.getByRole('alert')).toContainText('页面的一部分没有加载成功')
    await expect(page.getByRole('link', { name: '总览', exact: true })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
  })

  test('F50: when the code of the evidence fails to load the page keeps working, and retry opens it', async ({
    page,
  }) => {
    await openBoard(page, '/zh')
    await page.route('**/assets/EvidencePage-*.js*', (route) => route.abort())
    const source = cardOf(page, '高新技术企业数').getByRole('link', { name: /高新技术企业数，/ })
    await source.click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('页面的一部分没有加载成功')
    await expect(alert).toBeInViewport()
    await page.unrouteAll()
    await alert.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('dialog', { name: '数据依据' })).toContainText('原文所载')
  })

  test('F50: without the English words there is a message in words, and retry works', async ({
    page,
  }) => {
    await page.route('**/assets/en-*.js*', (route) => route.abort())
    await page.goto('/en')
    const alert = page.getByRole('alert')
    await expect(alert).toBeVisible()
    await page.unrouteAll()
    await alert.getByRole('button').click()
    await expect(cardOf(page, 'High-tech enterprises')).toContainText('over 10,000')
  })

  test('F50: without a chunk shared by several pages the page says so, and retry works', async ({
    page,
  }) => {
    await openBoard(page, '/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await page.route('**/assets/pace-*.js*', (route) => route.abort())
    await page.getByRole('link', { name: '目标台账' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('页面的一部分没有加载成功')
    await page.unrouteAll()
    await alert.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('table')).toBeVisible()
  })

  test('F49: if a newer version is deployed, the requested page opens in it after one reload', async ({
    page,
  }) => {
    await openBoard(page, '/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    const html = await (await page.request.get('/zh')).text()
    const newer = html.replace(/\/assets\/index-[^"]+\.js/, '/assets/index-newer.js')
    await page.route('/zh', (route) => route.fulfill({ contentType: 'text/html', body: newer }))
    await page.route('**/assets/TargetsPage-*.js*', (route) => route.abort())
    // The files of the newer version exist.
    page.once('load', () => void page.unrouteAll())
    await page.getByRole('link', { name: '目标台账' }).click()
    await page.waitForEvent('load')
    await expect(page).toHaveURL('/zh/targets')
    await expect(page.getByRole('table')).toBeVisible()
  })

  test('F49: if the chunk is missing after that too, the page says so and is not reloaded again', async ({
    page,
  }) => {
    await openBoard(page, '/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    const newer = '<script type="module" crossorigin src="/assets/index-newer.js"></script>'
    let asked = 0
    await page.route('/zh', (route) => {
      asked += 1
      return route.fulfill({ contentType: 'text/html', body: newer })
    })
    await page.route('**/assets/TargetsPage-*.js*', (route) => route.abort())
    let loads = 0
    page.on('load', () => (loads += 1))
    await page.getByRole('link', { name: '目标台账' }).click()
    // The version is checked at the failure, after the reload, and at each automatic retry.
    await expect.poll(() => asked).toBeGreaterThan(2)
    await expect(page.getByRole('alert')).toContainText('页面的一部分没有加载成功')
    await expect(page.getByRole('alert')).toContainText('稍后自动重试')
    expect(loads).toBe(1)
    await page.unrouteAll()
    await expect(page.getByRole('table')).toBeVisible()
  })

  test('F50: a style sheet that failed to load is requested again', async ({ page }) => {
    let asked = 0
    await page.route('**/assets/style-*.css', (route) => {
      asked += 1
      return asked === 1 ? route.abort() : route.continue()
    })
    await page.goto('/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await expect(page.locator('body')).toHaveCSS('margin', '0px')
    // The styles inside a page from the server are enough, so nothing else waits for it.
    await expect.poll(() => asked).toBe(2)
  })
})
