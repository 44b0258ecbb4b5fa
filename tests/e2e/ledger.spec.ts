import type { Page, TestInfo } from '@playwright/test'
import { layoutFaults } from './layout.ts'
import { expect, test } from './page.ts'
import { pdfText } from './pdfText.ts'

/** A4 landscape at 96 pixels an inch, without the margins of the ledger. */
const paper = { width: 1047, height: 695 }

/** The first version of Chromium that prints page numbers in the margin. */
const numbersPages = 131

const address = '/zh/targets?asOf=2023-08-31'

async function openLedger(page: Page): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('table', { name: '目标台账表' })).toBeVisible()
}

/** The printed pages of the ledger, each as text without line breaks and spaces. */
async function printed(page: Page, testInfo: TestInfo): Promise<string[]> {
  const path = testInfo.outputPath('ledger.pdf')
  await page.pdf({ path, preferCSSPageSize: true })
  const pages = pdfText(path)
    .split('\f')
    .map((text) => text.replaceAll(/\s+/g, ''))
  return pages.slice(0, -1)
}

test('F58: the printed ledger has every target as published, and its head on each page', async ({
  page,
  browser,
}, testInfo) => {
  await openLedger(page)
  const quoted = await page.getByRole('table').locator('q').allTextContents()
  expect(quoted.length).toBeGreaterThan(20)
  const pages = await printed(page, testInfo)
  expect(pages.length).toBeGreaterThan(1)
  const all = pages.join('')
  expect(quoted.filter((words) => !all.includes(words.replaceAll(/\s+/g, '')))).toEqual([])
  for (const [place, text] of pages.entries()) {
    expect(text).toContain('判定日2023年8月31日·全市及各区：26项目标中，')
    for (const head of ['指标', '状态', '完成率', '与序时差距', '月均需完成', '责任单位'])
      expect(text).toContain(head)
    const number = `${place + 1}/${pages.length}`
    if (Number.parseInt(browser.version(), 10) >= numbersPages) expect(text).toContain(number)
  }
  for (const words of ['滞后', '398亿元', '44.2%', '落后5.8个百分点', '83.67亿元', '待定'])
    expect(all).toContain(words)
})

test(
  'H26: the printed ledger still says that it is a demo',
  { tag: '@mock' },
  async ({ page }, testInfo) => {
    await openLedger(page)
    expect((await printed(page, testInfo)).join('')).toContain('演示')
  },
)

test('F58: the printed ledger is on A4 landscape, and nothing is cut', async ({
  page,
}, testInfo) => {
  await openLedger(page)
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table', { name: '目标台账', exact: true })).toBeVisible()
  await expect(page.getByRole('table', { name: '目标台账表' })).toBeHidden()
  // The minimum size of text is for screens, not for paper.
  const faults = (await layoutFaults(page)).filter((fault) => !/^[\d.]+px text/.test(fault))
  expect(faults).toEqual([])
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('table', { name: '目标台账表' })).toBeVisible()

  const path = testInfo.outputPath('ledger.pdf')
  const pdf = await page.pdf({ path, preferCSSPageSize: true })
  const [, width, height] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
})

test('H21: the exported workbook and paragraph have the figures of the table', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLedger(page)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'XLSX' }).click()
  expect((await saved).suggestedFilename()).toBe('目标台账 判定日2023年8月31日.xlsx')
  await page.getByRole('button', { name: '复制通报段落' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点')
})
