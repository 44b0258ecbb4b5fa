import * as fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { decimal, often } from '../../tests/arbitraryFigures.ts'
import type { ExportCell } from './exportTable.ts'
import { workbookOf } from './workbook.ts'

async function reread(rows: readonly (readonly ExportCell[])[], headers?: readonly string[]) {
  const columns = headers?.map((header) => ({ header, kind: 'text' as const }))
  const file = workbookOf([{ name: '数据', rows, ...(columns && { columns }) }])
  const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()), { trim: false })
  return sheet
}

describe('a workbook', () => {
  test('keeps numbers numbers, text text and empty cells empty, under its headers', async () => {
    const rows = [
      ['高新技术企业数', 9068, null, '9,068家'],
      ['<R&D> "强度"', -0.25, 3.82, null],
    ]
    const sheet = await reread(rows, ['指标', '甲', '乙', '文本'])
    expect(sheet?.sheet).toBe('数据')
    expect(sheet?.data).toEqual([['指标', '甲', '乙', '文本'], ...rows])
  })

  test('F89: text that looks like a formula is a text cell', async () => {
    const rows = [['=1+1', '+1', '-1', '@SUM(A1)', '00123', '1e5']]
    expect((await reread(rows))?.data).toEqual(rows)
  })

  test('knows columns beyond Z', async () => {
    const rows = [Array.from({ length: 60 }, (_, column) => `cell ${column}`)]
    expect((await reread(rows))?.data).toEqual(rows)
  })

  test('holds more than the screen ever shows', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [`${row}`, row, '重复的文字'])
    expect((await reread(rows))?.data).toEqual(rows)
  })

  test('the same content gives the same bytes', async () => {
    const make = () => workbookOf([{ name: 'a', rows: [['b', 1]] }]).arrayBuffer()
    expect(await make()).toEqual(await make())
  })

  test('every text and decimal comes back', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      // XML has no control characters, and reads a line break of any kind as one.
      .filter((one) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(one) && one.trim() !== '')
    await fc.assert(
      fc.asyncProperty(text, decimal, async (word, value) => {
        expect((await reread([[word, value]]))?.data).toEqual([[word, value]])
      }),
      { ...often, numRuns: 200 },
    )
  })
})
