import type { Page } from '@playwright/test'
import { limits } from '../limits.ts'
import { launchOldestBrowser, oldestChromium } from './oldestBrowser.ts'
import { openRendered, whenRendered } from './openRendered.ts'
import { expect, test } from './page.ts'

const line = /^本页可以阅读。导出、搜索、/

/** Answers every script of the app with one that no browser can parse. */
async function breakScripts(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const = broken {' }),
  )
}

test.describe('without script', { tag: '@server' }, () => {
  test.use({ javaScriptEnabled: false })

  test('F54: the overview is filtered by sector, a figure leads to its evidence and back', async ({
    page,
  }) => {
    await openRendered(page, '/zh')
    await expect(page.getByText(line)).toBeVisible()
    await page.getByRole('link', { name: /^6G与未来网络/ }).click()
    await expect(page).toHaveURL('/zh?sector=6g')
    await expect(page.getByText('所选赛道指标9项（指标库共89项）')).toBeVisible()
    await page.getByLabel('判定日').fill('2024年6月30日')
    await page.getByRole('button', { name: '查看' }).first().click()
    await expect(page).toHaveURL(`/zh?asOf=${encodeURIComponent('2024年6月30日')}&sector=6g`)
    await expect(
      page.getByText('判定日2024年6月30日（半年末）：其后收录的数据与修订均不计入'),
    ).toBeVisible()
    const trend = page.getByRole('region', { name: /趋势$/ })
    await trend.getByLabel('选择指标').selectOption({ label: '高新技术企业数' })
    await trend.getByRole('button', { name: '查看' }).click()
    await expect(page).toHaveURL('/zh?trend=high-tech-enterprises&sector=6g&asOf=2024-06-30')
    await expect(trend.getByRole('heading')).toHaveText(/^高新技术企业数由/)
    await expect(trend.getByRole('link', { name: '显示数据表' })).toHaveAttribute(
      'href',
      '/zh/indicators/high-tech-enterprises?tab=data&asOf=2024-06-30',
    )
    await page.getByRole('link', { name: '回到最新' }).click()
    await page.getByRole('link', { name: '全部赛道' }).click()

    const card = page.getByRole('article', { name: '高新技术企业数', exact: true })
    await expect(card).toContainText('超过1万家')
    await card.getByRole('link', { name: /^查看依据：高新技术企业数/ }).click()
    await expect(page).toHaveURL(/\/zh\/evidence\/observation\//)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('高新技术企业数')
    await expect(page.getByRole('region', { name: '数据依据' })).toContainText('exceeded10,000')
    await page.getByRole('link', { name: '查看该指标' }).click()
    await expect(page).toHaveURL('/zh/indicators/high-tech-enterprises')
  })

  test('F54: an indicator shows another tab, with its table, in both languages', async ({
    page,
  }) => {
    await openRendered(page, '/zh/indicators/high-tech-enterprises')
    await page.getByRole('navigation').getByRole('link', { name: /^数据/ }).click()
    await expect(page).toHaveURL('/zh/indicators/high-tech-enterprises?tab=data')
    await expect(page.getByRole('row').filter({ hasText: '2023年' }).first()).toContainText('1万家')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('row').filter({ hasText: '2023' }).first()).toContainText('10,000')
  })

  test('F54: the ledger is filtered by status and theme, grouped and sorted', async ({ page }) => {
    await openRendered(page, '/zh/targets')
    const rows = page.getByRole('table').getByRole('row')
    const all = await rows.count()
    const awaiting = page
      .getByRole('group', { name: '按状态筛选' })
      .getByRole('link', { name: /^待发布/ })
    await awaiting.click()
    await expect(page).toHaveURL('/zh/targets?status=awaiting')
    await expect.poll(() => rows.count()).toBeLessThan(all)
    await page.getByText('筛选与排列').click()
    await page.getByRole('link', { name: '按主题分组' }).click()
    await expect(page).toHaveURL('/zh/targets?status=awaiting&group=theme')
    await page.getByText('筛选与排列').click()
    await page.getByRole('link', { name: '紧凑' }).click()
    await expect(page).toHaveURL('/zh/targets?status=awaiting&group=theme&density=compact')
    await page.getByRole('columnheader').getByRole('link').first().click()
    await expect(page).toHaveURL(/sort=name/)
    await awaiting.click()
    await expect(page).not.toHaveURL(/status=/)
  })

  test('F54: indicators, milestones and sources are filtered by links', async ({ page }) => {
    for (const [path, option, query] of [
      ['/zh/indicators', /^存量/, 'measure=stock'],
      ['/zh/milestones', /^实验室/, 'kind=laboratory'],
      ['/zh/sources', '按发布单位', 'order=publisher'],
    ] as const) {
      await openRendered(page, path)
      await page.getByText('筛选与排列').click()
      await page.getByRole('link', { name: option }).first().click()
      await expect(page).toHaveURL(`${path}?${query}`)
    }
  })

  test('F54: in a narrow window the pages are in sight; comparing and reading a briefing work', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 })
    await openRendered(page, '/zh')
    for (const path of ['/compare', '/briefings', '/briefings/ready-city'])
      await whenRendered(page, `/zh${path}`)
    const pages = page.getByRole('navigation', { name: '主导航' })
    await pages.getByRole('link', { name: '对比' }).click()
    await expect(page).toHaveTitle(/对比/)
    const chooser = page.getByRole('group', { name: '对比项目' })
    const add = async (label: string) => {
      await chooser.getByLabel('添加一项').selectOption({ label: '全社会研发经费支出' })
      await chooser.getByLabel('所添一项的地区').selectOption({ label })
      await chooser.getByRole('button', { name: '添加' }).click()
    }
    await add('南京市')
    await expect(chooser.getByLabel('第1项的地区')).toHaveValue('nanjing')
    await add('苏州市')
    await expect(chooser.getByLabel('第2项的地区')).toHaveValue('suzhou')
    await page.getByRole('link', { name: '显示数据表' }).click()
    await expect(page.getByRole('columnheader', { name: '苏州市' })).toBeVisible()
    await chooser.getByLabel('第1项的地区').selectOption({ label: '深圳市' })
    await page.getByRole('button', { name: '查看' }).last().click()
    await expect(page.getByRole('columnheader', { name: '深圳市' })).toBeVisible()
    await chooser.getByRole('button', { name: /^移除苏州市/ }).click()
    await expect(page.getByRole('columnheader', { name: '苏州市' })).toHaveCount(0)
    await expect(page.getByRole('columnheader', { name: '深圳市' })).toBeVisible()

    await pages.getByRole('link', { name: '简报' }).click()
    await page.getByRole('link', { name: '编排' }).first().click()
    await page.getByRole('link', { name: /^第2页/ }).click()
    await expect(page).toHaveURL('/zh/briefings/ready-city?slide=2')
    await expect(page.getByRole('main').locator('svg').filter({ visible: true })).toHaveCount(1)
  })
})

test.describe('where script is broken', { tag: '@server' }, () => {
  test.use({ allowedFaults: /SyntaxError/ })

  test('F54: a line says so after some seconds, and links do what the controls cannot', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await breakScripts(page)
    await openRendered(page, '/zh/indicators')
    const menu = page.getByRole('button', { name: '菜单' })
    const overview = page.getByRole('link', { name: '总览' })
    await expect(page.getByText(line)).toBeHidden()
    await expect(menu).toBeVisible()
    await expect(overview).toBeHidden()
    await expect(page.getByText(line)).toBeVisible()
    await expect(menu).toBeHidden()
    await expect(overview).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(line)).toBeHidden()
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
    await page.getByText('筛选与排列').click()
    await page.getByRole('link', { name: /^存量/ }).click()
    await expect(page).toHaveURL('/zh/indicators?measure=stock')
    await page
      .getByRole('link', { name: /^查看依据/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: '数据依据' })).toBeVisible()
  })
})

test(
  'F54: where the app has taken over, neither line nor links are there',
  { tag: '@server' },
  async ({ page }) => {
    await openRendered(page, '/zh/targets')
    await page.getByRole('searchbox').fill('研发')
    await expect(page).toHaveURL(/q=/)
    await expect(page.locator('[data-stand-in]')).toHaveCount(0)
  },
)

test(
  'F54: Chromium 92 without script, and with script that is broken',
  { tag: '@server' },
  async ({ baseURL }) => {
    test.skip(!oldestChromium, 'skipped: oldest browser (Chromium 92)')
    const browser = await launchOldestBrowser(oldestChromium ?? '')
    try {
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({
          viewport: { width: 390, height: 844 },
          baseURL: baseURL ?? '',
          locale: 'zh-CN',
          javaScriptEnabled,
        })
        context.setDefaultTimeout(limits.wait)
        const page = await context.newPage()
        await breakScripts(page)
        await page.goto('/zh/indicators')
        await page.getByText('本页可以阅读').waitFor()
        await page.getByRole('link', { name: '总览' }).waitFor()
        await page.getByRole('button', { name: '菜单' }).waitFor({ state: 'hidden' })
        await page.getByLabel('判定日').fill('2025-06-30')
        await page.getByRole('button', { name: '查看' }).click()
        await page.waitForURL('/zh/indicators?asOf=2025-06-30')
        await page.getByText('本页可以阅读').waitFor()
        await page.getByText('筛选与排列').click()
        await page.getByRole('link', { name: /^存量/ }).click()
        await page.waitForURL('/zh/indicators?asOf=2025-06-30&measure=stock')
        await page
          .getByRole('link', { name: /^查看依据/ })
          .first()
          .click()
        await page.getByText('原文所载').waitFor()
        await context.close()
      }
    } finally {
      await browser.close()
    }
  },
)
