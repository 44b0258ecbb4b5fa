import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { chartOf } from './board.ts'
import { expect, test } from './page.ts'

/** Uses one entry of the export menu and returns the bytes of the file and its name. */
async function taken(page: Page, entry: string): Promise<{ bytes: Buffer; name: string }> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: entry }).click()
  const download = await saved
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() }
}

test('U12 H21: a chart and its rows are exported as files with the figures of the screen', async ({
  page,
}) => {
  await page.goto('/zh/indicators/high-tech-enterprises')
  await expect(chartOf(page)).toBeVisible()
  await page.getByRole('button', { name: '导出', exact: true }).click()

  const png = await taken(page, 'PNG')
  expect(png.name).toBe('高新技术企业数：趋势 判定日2026年2月2日.png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1350])
  // A blank picture of this size compresses to a few kilobytes.
  expect(png.bytes.length).toBeGreaterThan(40_000)

  const svg = (await taken(page, 'SVG')).bytes.toString()
  for (const text of [
    '高新技术企业数由2020年6,507家增至2023年超过1万家',
    '超过1万',
    '来源：',
    '判定日2026年2月2日',
  ])
    expect(svg).toContain(text)
  expect(svg).not.toMatch(/ class=| style=/)

  const csv = (await taken(page, 'CSV')).bytes
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.toString()).toContain('超过1万家')

  const [sheet] = await readXlsxFile((await taken(page, 'XLSX')).bytes)
  const [header = [], ...rows] = sheet?.data ?? []
  const [text, value] = [header.indexOf('显示文本'), header.indexOf('数值')]
  expect(rows.map((row) => [row[text], row[value]])).toContainEqual(['超过1万家', 10_000])
})

test('H25: the sentence and the link are put on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/zh/indicators/high-tech-enterprises?chart=bars')
  await expect(chartOf(page)).toBeVisible()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('button', { name: '复制一句话' }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain('超过1万家')
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect.poll(copied).toContain('/zh/indicators/high-tech-enterprises?chart=bars')
})
