import type { Match } from '../domain/search/nameSearch.ts'
import { ranked } from '../domain/search/nameSearch.ts'
import { type SearchEntry, searchEntryKey } from './searchEntries.ts'
import type { Recent } from './searchRecent.ts'

export type SearchRow = { key: string; entry: SearchEntry; match: Match | null }
export type SearchSection = { title: SearchEntry['group'] | 'recent'; rows: SearchRow[] }
type Found = { sections: SearchSection[]; total: number; more: number }

/** The most rows shown; with more results people type on. */
const most = 20

/** The contents of the list; before anything is typed the recent choices, then pages and actions. */
export function sectionsOf(
  typed: string,
  names: readonly SearchEntry[],
  own: readonly SearchEntry[],
  recent: Recent,
): Found {
  if (typed.trim() === '') {
    const byKey = new Map(names.map((entry) => [searchEntryKey(entry), entry]))
    const last = recent.flatMap((one) => byKey.get(searchEntryKey(one)) ?? [])
    const rows = [...last, ...own].map((entry) => ({
      key: searchEntryKey(entry),
      entry,
      match: null,
    }))
    return { sections: inSections(rows, last.length), total: rows.length, more: 0 }
  }
  const { total, best } = ranked(typed, [...names, ...own], most)
  const rows = best.map(({ named, match }) => ({ key: searchEntryKey(named), entry: named, match }))
  return { sections: inSections(rows, 0), total, more: total - rows.length }
}

/** The number of rows that fit in the list without scrolling. */
const fitting = 12
/** How many rows are rendered at once after a letter is typed, where they do not all fit. */
const first = 8

/** The sections to render first, the rest may follow; all of them if they fit. */
export function firstRows(sections: SearchSection[]): SearchSection[] {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count <= fitting) return sections
  let left = first
  return sections.flatMap(({ title, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? { title, rows: shown } : []
  })
}

/** The recent choices, then the groups in the order of their best result. */
function inSections(rows: SearchRow[], recent: number): SearchSection[] {
  const others = rows.slice(recent)
  const titles = new Set(others.map(({ entry }) => entry.group))
  const found = [...titles].map((title) => ({
    title,
    rows: others.filter(({ entry }) => entry.group === title),
  }))
  return recent === 0 ? found : [{ title: 'recent', rows: rows.slice(0, recent) }, ...found]
}
