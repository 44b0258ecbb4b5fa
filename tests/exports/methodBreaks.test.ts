import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { csvOf } from '../../src/files/csv.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { cited } from '../citedApi.ts'
import { recordsTable } from './recordsTable.ts'

const broken = cited.indicators.filter(({ methodBreaks }) => methodBreaks.length > 0)

const names = {
  zh: { method: '口径变更', id: '记录编号', note: '说明' },
  en: { method: 'Change of method', id: 'Record id', note: 'Note' },
}

/** A date as a number of eight digits, which sorts by time; of a year or month its last day. */
function lastDay({ basis, period, asOf }: KnownObservation): number | null {
  if (basis === 'undated' || period === null) return null
  const date = basis === 'year' || basis === 'edition' ? period : (asOf ?? period)
  return Number(`${date.replaceAll('-', '')}9999`.slice(0, 8))
}

/** The reasons for the changes of method between a statement and the previous one of its region. */
function reasonsBefore(
  row: KnownObservation,
  all: readonly KnownObservation[],
  { methodBreaks }: (typeof broken)[number],
  lang: Lang,
): string[] {
  const day = lastDay(row)
  if (day === null) return []
  const earlier = all
    .filter(({ region }) => region === row.region)
    .flatMap((other) => lastDay(other) ?? [])
    .filter((other) => other < day)
  if (earlier.length === 0) return []
  const before = Math.max(...earlier)
  return methodBreaks
    .filter(({ region }) => region === null || region === row.region)
    .filter(({ between: [last, first] }) => {
      const ends = Number(`${last.replaceAll('-', '')}9999`.slice(0, 8))
      const begins = Number(`${first.replaceAll('-', '')}0000`.slice(0, 8))
      return before < begins && day > ends
    })
    .map(({ reason }) => reason[lang])
}

describe.each<Lang>(['zh', 'en'])('H33: exported in %s', (lang) => {
  test.each(broken.map(({ id }) => id))(
    'only the first rows of %s after a change of method give its reason',
    async (id) => {
      const { records, table } = await recordsTable(id, lang)
      const indicator = broken.find((one) => one.id === id)
      if (!indicator) throw new Error(`${id} is unknown`)
      const { observations } = records
      const due = observations.map((row) => reasonsBefore(row, observations, indicator, lang))
      const rows: Record<string, string>[] = parse(csvOf(table), { bom: true, columns: true })
      expect(due.flat().length).toBeGreaterThan(0)
      expect(rows.map((row) => row[names[lang].method] !== '')).toEqual(
        due.map((reasons) => reasons.length > 0),
      )
      for (const [place, reasons] of due.entries())
        for (const reason of reasons) expect(rows[place]?.[names[lang].method]).toContain(reason)
      expect(rows.map((row) => row[names[lang].note] ?? '')).toEqual(
        observations.map(({ note }) => note?.[lang] ?? ''),
      )
    },
  )

  test.each(broken.map(({ id }) => id))(
    'the notes of the workbook of %s state each change with its dates, once',
    async (id) => {
      const { records, table } = await recordsTable(id, lang)
      const file = Buffer.from(await xlsxOf(table, lang).arrayBuffer())
      const sheets = await readXlsxFile(file, { trim: false })
      const notes = sheets[sheets.length - 1]?.data.flat().map(String) ?? []
      const { observations } = records
      for (const cut of broken.find((one) => one.id === id)?.methodBreaks ?? []) {
        const regions = new Set(
          observations
            .filter((row) =>
              reasonsBefore(
                row,
                observations,
                { ...records.indicator, methodBreaks: [cut] },
                lang,
              ).includes(cut.reason[lang]),
            )
            .map(({ region }) => region),
        )
        const stating = notes.filter((note) => note.includes(cut.reason[lang]))
        expect(stating).toHaveLength(regions.size)
        for (const note of stating) expect(note).toContain(cut.between[0].slice(0, 4))
      }
    },
  )
})

test('H33 H15: the gazelles of December 2021 are exported with the change within the year', async () => {
  const { table } = await recordsTable('gazelles', 'zh')
  const rows: Record<string, string>[] = parse(csvOf(table), { bom: true, columns: true })
  expect(rows.map(({ 时期: period, 口径变更: method }) => [period, method])).toEqual([
    ['2018年版', ''],
    ['截至2021年6月', '2018年为单次榜单数，2021年为累计上榜数。'],
    ['截至2021年12月31日', '累计数由210家增至514家，榜单口径应有调整。'],
  ])
})
