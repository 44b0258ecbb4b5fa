import type { Locator, Page } from '@playwright/test'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

/** Clicks and counts: what a job costs its user, from the landing page on. */
function hand(page: Page) {
  let acts = 0
  return {
    acts: () => acts,
    click: async (what: Locator) => {
      await what.click()
      acts += 1
    },
    back: async () => {
      await page.goBack()
      acts += 1
    },
  }
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('monitor: a target that is behind, why, its indicator, a sheet and the paragraph, in 7 acts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBoard(page, '/zh?asOf=2023-08-31')
  const { click, back, acts } = hand(page)
  await click(page.getByRole('main').getByRole('link', { name: /滞后/ }).first())
  await click(page.getByRole('link', { name: '滞后：为什么？' }).first())
  const why = page.getByRole('dialog')
  await expect(why).toContainText('44.2% − 50% = −5.8个百分点')
  await click(why.getByRole('link', { name: '查看该指标' }))
  await expect(page.getByRole('heading', { level: 1, name: '技术合同成交额' })).toBeVisible()
  await back()
  await click(page.getByRole('button', { name: '导出', exact: true }))
  const saved = page.waitForEvent('download')
  await click(page.getByRole('button', { name: 'XLSX表格' }))
  expect((await saved).suggestedFilename()).toMatch(/^目标台账.*\.xlsx$/)
  await click(page.getByRole('button', { name: '复制通报段落' }))
  await expect.poll(() => clipboard(page)).toMatch(/技术合同成交额目标超过900亿元.*44\.2%/)
  expect(acts()).toBe(7)
})

test('filter: seed breeding, its figures, its sentence and its link, in 5 acts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBoard(page, '/zh')
  const { click, acts } = hand(page)
  await click(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '赛道' }))
  await click(page.getByRole('main').getByRole('link', { name: '生物育种', exact: true }).first())
  await expect(page.getByRole('article').first()).toBeVisible()
  await click(page.getByRole('button', { name: '导出', exact: true }))
  await click(page.getByRole('button', { name: '复制一句话' }))
  await expect.poll(() => clipboard(page)).toMatch(/^生物育种：.*来源/)
  await click(page.getByRole('button', { name: '复制链接' }))
  await expect.poll(() => clipboard(page)).toMatch(/\/zh\/sectors\/seed-breeding$/)
  expect(acts()).toBe(5)
})
