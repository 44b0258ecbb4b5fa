import { publisherOf } from '../../src/narrative/publisherOf.ts'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import type { Records } from '../../src/contract/figure/records.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { formatFigure, textOf } from '../../src/format/figureText.ts'
import { csvOf } from '../../src/files/csv.ts'
import type { ExportTable } from '../../src/files/exportTable.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { chartWords } from '../../src/i18n/charts/chartWords.ts'
import { byHeader, recordsTable } from './recordsTable.ts'

const ids = [
  'high-tech-enterprises',
  'tech-smes-registered',
  'rd-expenditure',
  'nature-index-rank',
  'zhongsheng-achievement-cycle',
  'large-models-trained',
]

const names = {
  zh: { id: '记录编号', value: '数值', bound: '限定', text: '显示文本', unclear: '原文表述不明' },
  en: {
    id: 'Record id',
    value: 'Value',
    bound: 'Bound',
    text: 'As shown',
    unclear: 'Wording unclear',
  },
}

/** The expected cells of an observation, as read from the file. */
function expected(observation: KnownObservation, { indicator }: Records, lang: Lang) {
  const unclear = observation.status === 'ambiguous'
  return {
    id: observation.id,
    value: unclear ? null : observation.value,
    bound: unclear ? null : chartWords[lang].bounds[observation.bound],
    text: unclear ? names[lang].unclear : textOf(formatFigure(observation, indicator, lang)),
  }
}

/** The same columns of the rows read from the file. */
function stated(rows: readonly Record<string, unknown>[], lang: Lang) {
  const { id, value, bound, text } = names[lang]
  return rows.map((row) => ({
    id: row[id],
    value: row[value] ?? null,
    bound: row[bound] ?? null,
    text: row[text],
  }))
}

/** The table as another program reads it from CSV, where every cell is text. */
function fromCsv(table: ExportTable): Record<string, string>[] {
  return parse(csvOf(table), { bom: true, columns: true })
}

async function fromXlsx(table: ExportTable, lang: Lang) {
  const file = Buffer.from(await xlsxOf(table, lang).arrayBuffer())
  return readXlsxFile(file, { trim: false })
}

describe.each<Lang>(['zh', 'en'])('a table of figures in %s', (lang) => {
  test.each(ids)('H1 H2 H21: %s reads the same from CSV by another program', async (id) => {
    const { records, table } = await recordsTable(id, lang)
    const rows = fromCsv(table).map((row) => {
      const [value, bound] = [row[names[lang].value], row[names[lang].bound]]
      return {
        ...row,
        [names[lang].value]: value ? Number(value) : null,
        [names[lang].bound]: bound || null,
      }
    })
    expect(stated(rows, lang)).toEqual(
      records.observations.map((one) => expected(one, records, lang)),
    )
  })

  test.each(ids)('H1 H2 H21: %s reads the same from XLSX, its values as numbers', async (id) => {
    const { records, table } = await recordsTable(id, lang)
    const [data] = await fromXlsx(table, lang)
    const [headers = [], ...rows] = data?.data ?? []
    expect(stated(byHeader(headers, rows), lang)).toEqual(
      records.observations.map((one) => expected(one, records, lang)),
    )
  })

  test.each(ids)('every cell of %s is the same in CSV and XLSX', async (id) => {
    const { table } = await recordsTable(id, lang)
    const [data] = await fromXlsx(table, lang)
    const [headers = [], ...rows] = data?.data ?? []
    const asText = byHeader(
      headers,
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? `${cell}` : (cell ?? '')))),
    )
    expect(asText).toEqual(fromCsv(table))
  })
})

describe('a table of figures', () => {
  test('H7: an unclear figure is exported without a number, and the notes say that empty is not zero', async () => {
    const { table } = await recordsTable('large-models-trained', 'zh')
    expect(fromCsv(table)[0]).toMatchObject({
      数值: '',
      限定: '',
      单位: '个',
      显示文本: '原文表述不明',
      状态: '原文表述不明',
    })
    const [, , notes] = await fromXlsx(table, 'zh')
    expect(notes?.sheet).toBe('说明')
    expect(notes?.data.flat().join('')).toContain('不等于零')
  })

  test('H30: a range is exported with both ends, and as one figure', async () => {
    const { table } = await recordsTable('zhongsheng-achievement-cycle', 'zh')
    expect(fromCsv(table)[0]).toMatchObject({
      数值: '3',
      数值上限: '5',
      限定: '区间',
      单位: '年',
      显示文本: '3—5年',
    })
  })

  test('H11 H12: a revision names what it replaced, and the replaced figure says so', async () => {
    const { table } = await recordsTable('rd-expenditure', 'zh')
    const rows = fromCsv(table).filter(({ 时期, 地区 }) => 时期 === '2021年' && 地区 === '南京市')
    expect(rows.map(({ 显示文本, 状态, 修订与分歧 }) => [显示文本, 状态, 修订与分歧])).toEqual([
      ['588亿元', '已被替代', ''],
      ['578.8亿元', '修订数', '修订，原为588亿元'],
      ['578.81亿元', '修订数', '修订，原为588亿元'],
    ])
  })

  test('H22: a conflict is stated in both of its rows', async () => {
    const { table } = await recordsTable('tech-smes-registered', 'en')
    const rows = fromCsv(table).filter((row) => row['Revisions and conflicts'])
    expect(rows.map((row) => [row['As shown'], row['Revisions and conflicts']])).toEqual([
      ['over 22,000 enterprises', 'another source: over 23,000 enterprises'],
      ['over 23,000 enterprises', 'another source: over 22,000 enterprises'],
      ['11,045 enterprises', 'another source: 11,111 enterprises'],
      ['11,111 enterprises', 'another source: 11,045 enterprises'],
    ])
  })

  test('states in every row whom to cite and the day as of which it is known', async () => {
    const { records, table } = await recordsTable('high-tech-enterprises', 'zh')
    for (const [place, row] of fromCsv(table).entries()) {
      const used = records.sources.find(({ id }) => id === records.observations[place]?.source)
      expect(row['来源']).toBe(used && publisherOf(used, 'zh'))
      expect(row['判定日']).toBe('2026-02-02')
    }
  })

  test('leaves out columns without content, but never value, unit, bound, status, source and day of record', async () => {
    const { table } = await recordsTable('zhongsheng-achievement-cycle', 'zh')
    const headers = table.columns.map(({ header }) => header)
    expect(headers).not.toContain('时点')
    expect(headers).toEqual(
      expect.arrayContaining(['数值', '单位', '限定', '状态', '显示文本', '来源', '记录日期']),
    )
  })

  test('cites each source once and in full on a sheet of its own, and no other', async () => {
    const { records, table } = await recordsTable('rd-expenditure', 'zh')
    const [, sources] = await fromXlsx(table, 'zh')
    expect(sources?.sheet).toBe('来源')
    const [headers, ...rows] = sources?.data ?? []
    expect(headers).toEqual(['首发', '转载于', '标题', '发布日期', '链接', '引用须知'])
    const used = new Set(records.observations.map(({ source }) => source))
    expect(rows.map((row) => row[2])).toEqual(
      records.sources.filter(({ id }) => used.has(id)).map(({ title }) => title),
    )
  })
})
