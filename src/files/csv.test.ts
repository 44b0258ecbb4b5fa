import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, often } from '../../tests/arbitraryFigures.ts'
import { csvOf } from './csv.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'

function tableOf(rows: readonly (readonly ExportCell[])[]): ExportTable {
  const columns = (rows[0] ?? []).map((_, column) => ({
    header: `column ${column}`,
    kind: 'text' as const,
  }))
  return { title: '', notes: [], columns, rows, sources: [] }
}

/** The only cell below the header, as another program would parse it. */
function reread(cell: ExportCell): string | undefined {
  return parse(csvOf(tableOf([[cell, 'end']])), { bom: true })[1]?.[0]
}

describe('CSV', () => {
  test('begins with the byte order mark, then the headers; rows end with CR LF', async () => {
    const file = new Blob([csvOf(tableOf([['高新技术企业数', 9068, null]]))])
    expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect(await file.text()).toContain('column 0,column 1,column 2\r\n高新技术企业数,9068,\r\n')
  })

  test('a computed number is its value alone', () => {
    const share = { value: 0.4422, as: { percent: true, digits: 1 }, formula: () => 'A1/B1' }
    expect(reread(share)).toBe('0.4422')
  })

  test.each([
    '=HYPERLINK("http://a.example","x")',
    '+cmd|/c calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '"=1+1"',
    '“=1+1',
    ' =1+1',
    "'=1+1",
  ])('F89: the text %j gets an apostrophe, so that it is not a formula', (text) => {
    expect(reread(text)).toBe(`'${text}`)
  })

  test.each([-3.5, 0, 1, 12_345.678, -0.25])('F89: the number %d stays a number', (value) => {
    expect(reread(value)).toBe(String(value))
  })

  test.each(['第5位', '同比下降 -3%', '1=1', 'a@b.example', '“小巨人”企业数', '', '—'])(
    'leaves the harmless text %j unchanged',
    (text) => {
      expect(reread(text)).toBe(text)
    },
  )

  test('F89: no text starts a formula, and every text can be recovered', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('=+-@＝＋－＠\t\r\n "\'“,;aé中1')),
      maxLength: 8,
    })
    fc.assert(
      fc.property(texts, (text) => {
        const read = reread(text) ?? ''
        expect(read).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/)
        expect([read, read.replace(/^'/, '')]).toContain(text)
      }),
      often,
    )
  })

  test('every decimal is parsed back to the same number, in plain digits', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const read = reread(value) ?? ''
        expect(read).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(read)).toBe(value)
      }),
      often,
    )
  })
})
