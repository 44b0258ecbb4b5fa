import indicators from '../city/indicators.json' with { type: 'json' }
import { cardOf, chartOf, openBoard } from './board.ts'
import { layoutFaults } from './layout.ts'
import { expect, test } from './page.ts'
import { pdfText } from './pdfText.ts'

/** A4 landscape at 96 pixels an inch, without its margins. */
const paper = { width: 1047, height: 718 }

test('F58: print has headline, figures, sources and the whole chart, and no controls', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/判定日2026年2月2日/).first()).toBeVisible()
  await expect(cardOf(page, '高新技术企业数')).toContainText('来源')
  // A picture of one size in place of the chart, which the paper would cut.
  const chart = page.getByRole('img', { name: '高新技术企业数：趋势' })
  await expect(chart).toBeVisible()
  await expect(chartOf(page)).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(
    page.getByRole('region', { name: '需要关注' }).getByRole('listitem').last(),
  ).toBeVisible()
  await expect(page.getByRole('navigation', { name: '按赛道筛选' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'English' })).toBeHidden()
  expect(await layoutFaults(page)).toEqual([])
})

test('H26: in print the demo still says that it is one', { tag: '@mock' }, async ({ page }) => {
  await openBoard(page, '/zh')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('演示').first()).toBeVisible()
})

test('F58: the PDF has the figures as text', async ({ page }, testInfo) => {
  await openBoard(page, '/zh')
  const path = testInfo.outputPath('board.pdf')
  const pdf = await page.pdf({ path, format: 'A4', landscape: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(20_000)
  const text = pdfText(path)
  expect(text).toContain('10项目标中')
  expect(text).toContain('高新技术企业数')
})

/** A4 at 96 pixels an inch without margins, portrait and landscape. */
const sheets = [{ width: 718, height: 1047 }, paper]

/** All but the ledger, which has a layout of its own: see `ledger.spec.ts`. */
const printedPages = [
  '/zh/indicators',
  '/zh/indicators/high-tech-enterprises',
  '/zh/indicators/rd-expenditure?tab=data',
  '/zh/indicators/innovation-city-rank?tab=peers',
  '/zh/sectors',
  '/zh/sectors/6g',
  '/zh/milestones',
  '/zh/compare?items=rd-intensity,rd-intensity@suzhou',
  '/zh/sources',
  '/zh/sources?part=conflicts',
  '/en/indicators/rd-intensity',
]

test('F58: every page prints on A4 either way round without a control, and fits', async ({
  page,
}) => {
  for (const address of printedPages) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    for (const sheet of sheets) {
      await page.setViewportSize(sheet)
      const at = `${address} at ${sheet.width}`
      const controls = page.locator('button, select, input, textarea').filter({ visible: true })
      expect.soft(await controls.count(), at).toBe(0)
      expect.soft(await layoutFaults(page), at).toEqual([])
    }
  }
})

test('F58: every indicator is on paper, not only those on the screen', async ({
  page,
}, testInfo) => {
  await page.goto('/zh/indicators')
  await expect(page.getByText(/^显示 89 \/ 89 项指标/)).toBeVisible()
  const path = testInfo.outputPath('indicators.pdf')
  await page.pdf({ path, format: 'A4' })
  const text = pdfText(path).replaceAll(/\s+/g, '')
  const names = indicators.map(({ name }) => name.zh.replaceAll(/\s+/g, ''))
  expect(names.filter((name) => !text.includes(name))).toEqual([])
})
