import type { Page } from '@playwright/test'
import { limits } from '../limits.ts'
import { launchOldestBrowser, oldestChromium } from './oldestBrowser.ts'
import { expect, test } from './page.ts'

/** The older Playwright has no web-first assertions: wait for elements, then compare texts. */
test('F55: Chromium 92 opens every page, draws, filters, searches and shows the evidence', async ({
  baseURL,
}) => {
  test.skip(!oldestChromium, 'skipped: oldest browser (Chromium 92)')
  const browser = await launchOldestBrowser(oldestChromium ?? '')
  try {
    expect(browser.version()).toMatch(/^92\./)
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    })
    context.setDefaultTimeout(limits.wait)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))

    await page.goto('/')
    const card = page.getByRole('article', { name: '高新技术企业数', exact: true })
    await card.getByText('2023年', { exact: true }).waitFor()
    expect(await card.textContent()).toContain('超过1万家')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('10项目标中')
    await expectTwoColumns(page)

    await page.getByRole('application').waitFor()
    expect(await page.locator('figure path.marks-line').count()).toBeGreaterThan(1)

    await card.getByRole('link', { name: /^查看依据：高新技术企业数/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('原文所载').waitFor()
    expect(await dialog.textContent()).toContain('exceeded10,000')
    await dialog.getByRole('button', { name: '关闭' }).click()
    await dialog.waitFor({ state: 'hidden' })

    await page.getByRole('link', { name: /^6G与未来网络/ }).click()
    await page.waitForURL('/zh?sector=6g')
    await page.getByText('所选赛道指标9项（指标库共89项）').waitFor()
    await page.goBack()
    await card.waitFor()

    await page.getByLabel('主题').selectOption('dark')
    expect(await page.locator('html').getAttribute('class')).toContain('dark')

    await page.goto('/zh/indicators?q=gxjs')
    await page.getByRole('link', { name: '高新技术企业数', exact: true }).click()
    await page.getByRole('application').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('高新技术企业数')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.type('nature')
    await page.getByRole('option', { name: /自然指数/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('/zh/indicators/nature-index-rank')
    await page.goto('/zh/compare?items=rd-intensity,rd-intensity@suzhou')
    await page.getByRole('application').waitFor()
    await page.goto('/zh/sources?part=conflicts')
    await page.getByText('超过2.3万家').first().waitFor()
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
})

test('F50: Chromium 92 retries a chunk that failed to load, and one that several chunks share', async ({
  baseURL,
}) => {
  test.skip(!oldestChromium, 'skipped: oldest browser (Chromium 92)')
  const browser = await launchOldestBrowser(oldestChromium ?? '')
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' })
    context.setDefaultTimeout(limits.wait)
    const page = await context.newPage()
    const alert = page.getByRole('alert')
    await page.goto('/zh')
    await page.getByRole('article', { name: '高新技术企业数', exact: true }).waitFor()
    await page.route('**/assets/SearchPanel-*.js*', (route) => route.abort())
    await page.keyboard.press('Control+k')
    await alert.waitFor()
    await page.unroute('**/assets/SearchPanel-*.js*')
    await alert.getByRole('button', { name: '重试' }).click()
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.press('Escape')

    await page.route('**/assets/pace-*.js*', (route) => route.abort())
    await page.getByRole('link', { name: '目标台账' }).click()
    await alert.waitFor()
    await page.unroute('**/assets/pace-*.js*')
    await alert.getByRole('button', { name: '重试' }).click()
    await page.getByRole('table').waitFor()
  } finally {
    await browser.close()
  }
})

/** The layout works: rail beside content, cards side by side. */
async function expectTwoColumns(page: Page): Promise<void> {
  const [first, second] = await Promise.all(
    [0, 1].map((place) => page.getByRole('article').nth(place).boundingBox()),
  )
  expect(first?.x).toBeGreaterThan(200)
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + 200)
  expect(second?.y).toBe(first?.y)
}
