import * as z from 'zod/mini'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { Ledger } from '../../src/contract/target/ledger.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { explain } from '../../src/domain/pace/explain.ts'
import { ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import { csvOf } from '../../src/files/csv.ts'
import { ledgerTable } from '../../src/narrative/tables/ledgerTable.ts'
import { paceSentence } from '../../src/narrative/pace/paceSentence.ts'
import { shownCourseOf } from '../../src/narrative/pace/shownCourse.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { rules } from '../../src/contract/target/rules.ts'
import { en } from '../../src/i18n/en.ts'
import { ledgerTableWords } from '../../src/i18n/pace/ledgerTableWords.ts'
import { zh } from '../../src/i18n/zh.ts'
import { reasonText } from '../../src/pages/overview/reasonText.ts'
import { cited } from '../citedApi.ts'
import { byHeader } from './recordsTable.ts'

const day = '2024-02-01'
/** The cited data with a provisional figure for the whole of 2023. */
function withWhole(value: number) {
  const half = cited.observations.find(({ id }) => id === 'tech-contract-turnover-nanjing-2023-1')
  if (!half) throw new Error('The figure of half a year is not there')
  const whole = {
    ...half,
    id: 'tech-contract-turnover-nanjing-2023-whole',
    basis: 'year' as const,
    asOf: null,
    value,
    status: 'provisional' as const,
    conflictsWith: [],
    recordedAt: '2024-01-20',
  }
  const dataset = { ...cited, observations: [...cited.observations, whole] }
  const api = mockBackend({ dataset, now: clockOn(day) })
  return async (path: string): Promise<unknown> => (await api.request(path)).json()
}

describe.each([
  ['missed', 850],
  ['met', 900],
] as const)('H11: a target %s by a provisional figure', (status, value) => {
  const id = 'tech-contract-turnover-2023'

  test('is marked so in the answers', async () => {
    const { cards } = z.parse(Overview, await withWhole(value)('/api/overview'))
    const lights = cards.flatMap((card) => card.lights)
    expect(lights.find(({ target }) => target === id)).toMatchObject({
      status,
      reason: 'provisional',
    })
  })

  test.each(['zh', 'en'] as const)('in the ledger, CSV and XLSX: %s', async (lang) => {
    const w = lang === 'zh' ? zh : en
    const ledger = z.parse(Ledger, await withWhole(value)('/api/targets'))
    const all = ledgerRowsOf(ledger)
    const row = all.find(({ target }) => target.id === id)
    if (!row) throw new Error('The target is not in the ledger')
    expect(explain(row, day, rules).settling?.by).toBe('provisional')
    expect(paceSentence(row, lang)).toContain(w.provisional)
    // Also in the list of what needs attention.
    expect(reasonText(row, lang, w)).toContain(w.reason.provisional)
    const table = ledgerTable([{ row, shown: shownCourseOf(row, day) }], {
      ...ledger,
      scope: { of: 'all', filters: [] },
      all,
      unjudged: 0,
      lang,
      w,
    })
    const { reason } = ledgerTableWords[lang].columns
    const [inCsv] = parse<Record<string, string>>(csvOf(table), { bom: true, columns: true })
    expect(inCsv?.[reason]).toBe(w.reason.provisional)
    const file = Buffer.from(await xlsxOf(table, lang).arrayBuffer())
    const [sheet] = await readXlsxFile(file, { trim: false })
    const [headers = [], ...rows] = sheet?.data ?? []
    expect(byHeader(headers, rows)[0]?.[reason]).toBe(w.reason.provisional)
  })
})
