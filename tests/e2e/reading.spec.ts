import { cardOf, chartOf, openBoard, openEvidence } from './board.ts'
import { expect, test } from './page.ts'

test('H1: in a Chinese browser, from the bare address to who said a figure, as of when', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL('/zh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^全市重点指标：10项目标中，2项已达成、/,
  )
  const card = cardOf(page, '高新技术企业数')
  await expect(card).toContainText('超过1万家')
  await expect(card).toContainText('2023年')
  await expect(card).toContainText('较上年增长10.2%以上')
  await expect(card.getByRole('link', { name: '2023年力争 1.2万家' })).toBeVisible()

  // Until the app runs, the figure leads to the page of its evidence.
  await expect(chartOf(page)).toBeVisible()
  const dialog = await openEvidence(page, '高新技术企业数')
  await expect(dialog).toHaveAccessibleName('数据依据')
  await expect(dialog).toContainText('超过1万家')
  await expect(dialog.getByRole('blockquote')).toContainText('exceeded10,000')
  await expect(dialog).toContainText('南京市科学技术局')
  await expect(dialog).toContainText('记录日期2024年1月31日')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(dialog).toBeHidden()
})

test.describe('in an English browser', () => {
  test.use({ locale: 'en-GB' })

  test('H1: from the bare address to who said a figure, as of when', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Headline indicators of the city: of 10 targets, 2 met; /,
    )
    const card = cardOf(page, 'High-tech enterprises')
    await expect(card).toContainText('over 10,000')
    await expect(card).toContainText('2023')

    await expect(chartOf(page)).toBeVisible()
    const dialog = await openEvidence(page, 'High-tech enterprises')
    await expect(dialog).toHaveAccessibleName('Evidence')
    await expect(dialog.getByRole('blockquote')).toContainText('exceeded10,000')
    await expect(dialog).toContainText('Recorded31 Jan 2024')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
  })
})

test('H22: two sources that disagree are both one click from the figure', async ({ page }) => {
  await openBoard(page, '/zh')
  await expect(cardOf(page, '科技型中小企业入库数')).toContainText('另有来源为超过2.3万家')
  const dialog = await openEvidence(page, '科技型中小企业入库数')
  await expect(dialog).toContainText('超过2.2万家')
  await expect(dialog).toContainText('超过2.3万家')
  await expect(dialog).toContainText('含界限值或约数，无法计算差额')
})

test('a click beside the evidence closes it', async ({ page }) => {
  await openBoard(page, '/zh')
  const dialog = await openEvidence(page, '高新技术企业数')
  await page.mouse.click(1_270, 700)
  await expect(dialog).toBeHidden()
})

test('U3: the other language shows the very same view', async ({ page }) => {
  await openBoard(page, '/zh?sector=6g&asOf=2024-06-30&trend=rd-expenditure')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en?sector=6g&asOf=2024-06-30&trend=rd-expenditure')
  await expect(page).toHaveTitle('Overview · Nanjing Innovation')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveTitle('总览 · 南京科创看板')
})

test('H26: the demo says that it is one', { tag: '@mock' }, async ({ page }) => {
  await openBoard(page, '/zh')
  await expect(page.getByText('演示部署：后端在页面内模拟')).toBeVisible()
})
