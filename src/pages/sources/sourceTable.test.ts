import { describe, expect, test } from 'vitest'
import { answer, latestDay } from '../../../tests/citedApi.ts'
import type { Lang } from '../../contract/scalars.ts'
import { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { sourceTable } from './sourceTable.ts'

const register = await answer(SourceRegister, '/api/sources')
const words = { zh, en }

const day = { zh: '2026年2月2日', en: '2 Feb 2026' }

describe.each<Lang>(['zh', 'en'])('the register of sources as a table, in %s', (lang) => {
  const table = sourceTable(register, lang, words[lang])
  const row = (id: string) =>
    table.rows[register.sources.findIndex(({ source }) => source.id === id)] ?? []

  test('H12: states the day as of which it is known', () => {
    expect(register.day).toBe(latestDay)
    expect(table.notes).toEqual([words[lang].judged(day[lang])])
  })

  test('has a row for each source, a cell for each column, and numbers only as numbers', () => {
    expect(table.rows).toHaveLength(register.sources.length)
    for (const cells of table.rows) {
      expect(cells).toHaveLength(table.columns.length)
      for (const [place, { kind }] of table.columns.entries())
        expect(['object', kind === 'number' ? 'number' : 'string']).toContain(typeof cells[place])
    }
  })

  test('H1: cites the first publisher of a repost, beside the site on which it was read', () => {
    for (const { source } of register.sources) {
      const [cite, readOn] = row(source.id)
      expect(cite).toBe((source.originalPublisher ?? source.publisher)[lang])
      expect(readOn).toBe(source.publisher[lang])
    }
  })

  test('F32 H7: what has no link or no date has an empty cell', () => {
    for (const { source } of register.sources) {
      expect(row(source.id)).toContain(source.url)
      expect(row(source.id)).toContain(source.publishedAt)
    }
  })
})
