import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { decimal, often } from '../../tests/arbitraryFigures.ts'
import { textIn } from '../../tests/unzipped.ts'
import { paper } from '../ui/paper.ts'
import { Tone } from '../contract/target/status.ts'
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

  test('a computed number has its formula, its value and its format', async () => {
    const share = {
      value: 0.4422,
      as: { percent: true, digits: 1 },
      formula: (cell: (column: number) => string) => `${cell(0)}/${cell(27)}<1`,
    }
    const rows = [[398, share, { value: -5.78, as: { percent: false, digits: 2 } }]]
    const sheet = await reread(rows, ['甲', '乙', '丙'])
    expect(sheet?.data[1]).toEqual([398, 0.4422, -5.78])
    const file = await textIn(workbookOf([{ name: 'a', rows: [...rows, [1, share]] }]))
    expect(file).toContain('<f>A1/AB1&lt;1</f><v>0.4422</v>')
    expect(file).toContain('<f>A2/AB2&lt;1</f>')
    const [codes, styles] = [file.match(/formatCode="[^"]+"/g), file.match(/<xf numFmtId="\d+"/g)]
    const codeOf = (cell: string) => {
      const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(file)?.[1]
      // The default format of the document comes first; our own formats are numbered from 164.
      const id = /\d+/.exec(styles?.[Number(style) + 1] ?? '')?.[0]
      return codes?.[Number(id) - 164]
    }
    expect([codeOf('B1'), codeOf('C1')]).toEqual(['formatCode="0.0%"', 'formatCode="0.00"'])
  })

  test('colours a word in the columns with tones', async () => {
    const column = { header: '状态', kind: 'text' as const, tones: { '"滞后"': 'off' as const } }
    const file = await textIn(
      workbookOf([{ name: 'a', columns: [column], rows: [['滞后'], ['a']] }]),
    )
    expect(file).toContain(
      '<conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" dxfId="3" priority="1" operator="equal"><formula>&quot;&quot;&quot;滞后&quot;&quot;&quot;</formula></cfRule></conditionalFormatting>',
    )
  })

  test.each(Tone.options)('the colours of %s are those of the light theme', (tone) => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8')
    const { ink, ground } = paper.tones[tone]
    const light = (name: string) =>
      new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(tokens)?.[1]
    expect([light(tone), light(`${tone}-bg`)]).toEqual([ink, ground])
  })

  test('names columns beyond Z', async () => {
    const rows = [Array.from({ length: 60 }, (_, column) => `cell ${column}`)]
    expect((await reread(rows))?.data).toEqual(rows)
  })

  test('holds many rows', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [`${row}`, row, '重复的文字'])
    expect((await reread(rows))?.data).toEqual(rows)
  })

  test('the same content gives the same bytes', async () => {
    const make = () => workbookOf([{ name: 'a', rows: [['b', 1]] }]).arrayBuffer()
    expect(await make()).toEqual(await make())
  })

  test('every text and decimal is read back', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      // XML has no control characters, and normalises line breaks.
      .filter((one) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(one) && one.trim() !== '')
    await fc.assert(
      fc.asyncProperty(text, decimal, async (word, value) => {
        expect((await reread([[word, value]]))?.data).toEqual([[word, value]])
      }),
      { ...often, numRuns: 200 },
    )
  })
})
