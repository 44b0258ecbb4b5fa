import type { Page } from '@playwright/test'
import { cardOf, chartOf, openBoard } from './board.ts'
import { expect, test } from './page.ts'

function chip(page: Page, name: RegExp) {
  return page.getByRole('navigation', { name: '按赛道筛选' }).getByRole('link', { name })
}

test('H18: a sector filter is in the address, says its scope, adds up, and Back undoes it', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const scope = page.getByText(/项（指标库共89项）/)
  await expect(scope).toContainText('全市重点指标11项（指标库共89项）')

  await chip(page, /^6G/).click()
  await expect(page).toHaveURL('/zh?sector=6g')
  await expect(chip(page, /^6G/)).toHaveAttribute('aria-current', 'true')
  await expect(scope).toContainText('所选赛道指标9项（指标库共89项）')
  await expect(page.getByRole('article')).toHaveCount(9)

  await chip(page, /^算力网络/).click()
  await expect(page).toHaveURL('/zh?sector=6g,computing')
  await expect(scope).toContainText('（指标库共89项）')

  await page.goBack()
  await expect(page).toHaveURL('/zh?sector=6g')
  await expect(page.getByRole('article')).toHaveCount(9)
  await page.goBack()
  await expect(page).toHaveURL('/zh')
  await expect(chip(page, /^全部赛道$/)).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('article')).toHaveCount(11)
})

test('H12: as known on 31 August 2023 the later figures are gone, and one click brings them back', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  await page.getByLabel('判定日').fill('2023-08-31')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh?asOf=2023-08-31')
  await expect(
    page.getByText('判定日2023年8月31日（月末）：其后收录的数据与修订均不计入'),
  ).toBeVisible()
  const card = cardOf(page, '高新技术企业数')
  await expect(card).toContainText('9,068家')
  await expect(card).toContainText('2022年')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/10项目标中，2项已达成、/)

  await page.getByRole('link', { name: '回到最新' }).click()
  await expect(page).toHaveURL('/zh')
  await expect(card).toContainText('超过1万家')
})

test('H12: on 31 July 2022 expenditure on research reads 588, today 578.81, with what it replaced', async ({
  page,
}) => {
  const row = page.getByRole('table').getByRole('row', { name: /^2021年/ })
  await openBoard(page, '/zh?asOf=2022-07-31&trend=rd-expenditure')
  await page.getByRole('button', { name: '显示数据表' }).click()
  await expect(row).toContainText('588亿元')

  await openBoard(page, '/zh?trend=rd-expenditure')
  await page.getByRole('button', { name: '显示数据表' }).click()
  await expect(row).toContainText('578.81亿元')
  await expect(row).toContainText('修订')

  await row.getByRole('link').click()
  await expect(page.getByRole('dialog')).toContainText('修订记录')
  await expect(page.getByRole('dialog')).toContainText('588亿元')
})

test('another trend is chosen from the list and is in the address; Back returns to the one before', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  await page.getByLabel('选择指标').selectOption({ label: '全社会研发经费支出' })
  await expect(page).toHaveURL('/zh?trend=rd-expenditure')
  await expect(chartOf(page)).toHaveAccessibleName('全社会研发经费支出：趋势')

  await page.getByLabel('选择指标').selectOption({ label: '国家创新型城市创新能力排名' })
  await expect(page).toHaveURL('/zh?trend=innovation-city-rank')
  await expect(chartOf(page)).toHaveAccessibleName('国家创新型城市创新能力排名：趋势')

  await page.goBack()
  await expect(chartOf(page)).toHaveAccessibleName('全社会研发经费支出：趋势')
})

test('U4: a card leads to the page of its indicator, and Back to where it was', async ({
  page,
}) => {
  await openBoard(page, '/zh?sector=6g')
  const name = '6G光子太赫兹实时传输速率'
  await cardOf(page, name).getByRole('link', { name, exact: true }).click()
  await expect(page).toHaveURL('/zh/indicators/photonic-thz-rate?sector=6g')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(chartOf(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(9)
})

test('H7: a filter without matches shows no zero, and can be reset', async ({ page }) => {
  await page.goto('/zh?sector=biomedicine&asOf=2012-01-01')
  await expect(page.getByText('没有符合条件的指标')).toBeVisible()
  await expect(page.getByText('空白不等于零')).toBeVisible()
  await page.getByRole('link', { name: '查看全部赛道的最新数据' }).click()
  await expect(page).toHaveURL('/zh')
  await expect(page.getByRole('article')).toHaveCount(11)
})

for (const nonsense of [
  '?sector=,,%00,../..&asOf=tomorrow&trend=<script>',
  '?asOf=9999-99-99&trend=no-such-indicator',
  '?sector=6g&sector=%E0%A4%A&trend=__proto__',
])
  test(`nonsense in the address opens the page with defaults: ${nonsense}`, async ({ page }) => {
    await openBoard(page, `/zh${nonsense}`)
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
