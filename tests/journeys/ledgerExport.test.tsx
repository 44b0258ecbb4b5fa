import { act, screen, waitFor, within } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import { http } from 'msw/http'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test, vi } from 'vitest'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { now } from '../citedApi.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { ledgerTableWords } from '../../src/i18n/pace/ledgerTableWords.ts'
import { loadDataset } from '../bench/loadDataset.ts'
import { byHeader } from '../exports/recordsTable.ts'
import { mockServer } from '../mockServer.ts'
import { findCard, renderApp } from '../renderApp.tsx'
import { savedFiles } from '../savedFiles.ts'

const words = {
  zh: { table: '目标台账表', export: '导出', csv: 'CSV表格', xlsx: 'XLSX表格' },
  en: { table: 'Table of targets', export: 'Export', csv: 'CSV table', xlsx: 'XLSX table' },
}

/** The saved files by name. */
const saved = savedFiles()

async function openLedger(address: string, lang: Lang = 'zh') {
  const { user } = await renderApp(address)
  const table = await screen.findByRole<HTMLTableElement>('table', { name: words[lang].table })
  const texts = Array.from(table.rows)
    .slice(1)
    .map((row) => Array.from(row.cells).map((cell) => cell.textContent))
  await user.click(screen.getByRole('button', { name: words[lang].export }))
  return { user, texts }
}

async function savedAs(ending: string): Promise<[string, Buffer]> {
  const [name, file] = await waitFor(() => {
    const found = [...saved].find(([one]) => one.endsWith(ending))
    if (!found) throw new Error(`no ${ending} was saved`)
    return found
  })
  return [name, Buffer.from(await file.arrayBuffer())]
}

describe.each<Lang>(['zh', 'en'])('the ledger exported in %s', (lang) => {
  test('H21: every number is the same in CSV and XLSX as in the table', async () => {
    const t = ledgerTableWords[lang].columns
    const { user, texts } = await openLedger(
      `/${lang}/targets?asOf=2023-08-31&group=none&columns=all`,
      lang,
    )
    await user.click(screen.getByRole('button', { name: words[lang].csv }))
    const [, csv] = await savedAs('.csv')
    await user.click(screen.getByRole('button', { name: words[lang].xlsx }))
    const [, xlsx] = await savedAs('.xlsx')
    const [data] = await readXlsxFile(xlsx, { trim: false })
    const [headers = [], ...lines] = data?.data ?? []
    const files = [
      parse<Record<string, string>>(csv, { bom: true, columns: true }),
      byHeader(headers, lines),
    ]
    /** By the index of the column in the table on screen. */
    const columns = [
      [1, t.status],
      [2, t.target],
      [2, t.asPublished],
      [4, t.actual],
      [5, t.completionText],
      [5, t.elapsedText],
      [5, t.gapText],
      [6, t.forecastText],
      [7, t.neededText],
      [8, t.targetSource],
      [9, t.owner],
    ] as const
    for (const rows of files) {
      expect(rows).toHaveLength(texts.length)
      const missing = rows.flatMap((row, place) =>
        columns.flatMap(([column, header]) => {
          const stated = row[header]
          const cell = typeof stated === 'string' ? stated : ''
          return texts[place]?.[column]?.includes(cell) ? [] : [`${place}, ${header}: ${cell}`]
        }),
      )
      expect(missing).toEqual([])
    }
  })
})

test('H21: the card and the exports of the ledger have the same figure', async () => {
  const { goTo } = await renderApp('/zh?asOf=2023-08-31')
  expect((await findCard('技术合同成交额')).textContent).toContain('398亿元')
  await goTo('/zh/targets?asOf=2023-08-31&q=技术合同成交额')
  const row = await screen.findByRole('row', { name: /技术合同成交额.*398亿元/ })
  expect(row.textContent).toContain('落后5.8个百分点')
})

test('H18: only what the filters leave is exported, and the file name and notes say so', async () => {
  const { user } = await openLedger('/zh/targets?asOf=2023-08-31&status=behind')
  await user.click(screen.getByRole('button', { name: 'XLSX表格' }))
  const [name, file] = await savedAs('.xlsx')
  expect(name).toBe('目标台账 全市（滞后） 判定日2023年8月31日.xlsx')
  const [data, , notes] = await readXlsxFile(file)
  expect(data?.data).toHaveLength(1 + 4)
  expect(notes?.data.flat()).toEqual(
    expect.arrayContaining([
      '目标台账：全市（滞后）',
      '判定日2023年8月31日',
      '全市（滞后）：3项目标均进度滞后，另有1项为重申。',
    ]),
  )
})

test('H25: the paragraph is copied, and shown as copied', async () => {
  const { user } = await openLedger('/zh/targets?asOf=2023-08-31&status=behind')
  await user.click(screen.getByRole('button', { name: '复制通报段落' }))
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toMatch(
      /^截至2023年8月31日，全市（滞后）：3项目标均进度滞后，另有1项为重申。\n进度滞后3项：（1）/,
    ),
  )
})

describe('the printed ledger', () => {
  /** The table that is printed; null unless the browser prints. */
  const paper = () => screen.queryByRole<HTMLTableElement>('table', { name: '目标台账' })
  // Asynchronous, since rows still come in with later frames.
  const dispatch = (event: 'beforeprint' | 'afterprint') =>
    act(async () => window.dispatchEvent(new Event(event)))

  test('has a row for each target, title, day and scope, and is in the page only while printing', async () => {
    const { texts } = await openLedger('/zh/targets?asOf=2023-08-31')
    expect(paper()).toBeNull()
    await dispatch('beforeprint')
    const table = paper()
    if (!table) throw new Error('nothing is printed')
    const text = table.textContent
    expect(within(table).getAllByRole('rowheader')).toHaveLength(texts.length)
    expect(text).toContain('判定日2023年8月31日 · 全市及各区：26项目标中，1项已达成、3项进度滞后')
    for (const printed of ['突破900億元', '398亿元', '44.2%', '落后5.8个百分点', '83.67亿元'])
      expect(text).toContain(printed)
    await dispatch('afterprint')
    expect(paper()).toBeNull()
    expect(document.body.dataset['prints']).toBeUndefined()
  })

  test('has the groups of the page, each with its count', async () => {
    await openLedger('/zh/targets?asOf=2023-08-31&group=year')
    await dispatch('beforeprint')
    const groups = [...(paper()?.querySelectorAll('th[scope=rowgroup]') ?? [])]
    const counts = groups.map((group) => Number(/(\d+)项/.exec(group.textContent)?.[1]))
    expect(counts.length).toBeGreaterThan(1)
    expect(counts.reduce((sum, count) => sum + count)).toBe(26)
    expect(paper()?.textContent).toContain('26项目标中')
  })

  test('has all of thousands of targets, though the table on screen has only those in view', async () => {
    const api = mockBackend({ dataset: loadDataset(), now })
    mockServer.use(http.all('*/api/*', ({ request }) => api.fetch(request)))
    const { texts } = await openLedger('/zh/targets')
    await dispatch('beforeprint')
    expect(texts.length).toBeLessThan(60)
    expect(paper()?.tBodies[0]?.rows.length).toBeGreaterThan(2_000)
  })

  test('is opened from the menu', async () => {
    const { user } = await openLedger('/zh/targets')
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    await user.click(screen.getByRole('button', { name: '打印（A4横向）' }))
    expect(print).toHaveBeenCalledOnce()
  })
})
