import { describe, expect, test } from 'vitest'
import type { SearchEntry } from './searchEntries.ts'
import { firstRows, type SearchSection, sectionsOf } from './searchSections.ts'

const entry = (
  group: 'indicator' | 'sector' | 'milestone',
  id: string,
  name: string,
): SearchEntry => ({
  group,
  id,
  name: { zh: name, en: '' },
  pinyin: { initials: '', full: '' },
  note: null,
})
const names = [
  entry('indicator', 'a', '大技术'),
  entry('indicator', 'b', '技术员'),
  entry('sector', 'a', '技术'),
  entry('milestone', 'a', '新技术'),
]
const own: SearchEntry[] = [{ ...entry('sector', '', '大技术'), group: 'page', id: 'overview' }]

const shown = (found: ReturnType<typeof sectionsOf>) =>
  found.sections.map(({ title, rows }) => [title, rows.map(({ key }) => key)])

test('the group with the best result comes first, and in it the best result', () => {
  expect(shown(sectionsOf('技术', names, own, []))).toEqual([
    ['sector', ['sector/a']],
    ['indicator', ['indicator/b', 'indicator/a']],
    ['milestone', ['milestone/a']],
    ['page', ['page/overview']],
  ])
})

test('before anything is typed there are the recent choices in order, then pages', () => {
  const recent = [
    { group: 'sector' as const, id: 'a' },
    { group: 'milestone' as const, id: 'gone' },
    { group: 'indicator' as const, id: 'b' },
  ]
  expect(shown(sectionsOf(' ', names, own, recent))).toEqual([
    ['recent', ['sector/a', 'indicator/b']],
    ['page', ['page/overview']],
  ])
})

test('at most twenty are shown, and the others are counted', () => {
  const many = Array.from({ length: 60 }, (_, place) => entry('indicator', `i${place}`, '技术'))
  const { sections, total, more } = sectionsOf('技术', many, own, [])
  expect(sections.flatMap(({ rows }) => rows)).toHaveLength(20)
  expect([total, more]).toEqual([61, 41])
})

describe('the rows rendered first', () => {
  const sections = (...counts: number[]) =>
    counts.map((count, place): SearchSection => ({
      title: (['indicator', 'sector', 'milestone'] as const)[place] ?? 'page',
      rows: Array.from({ length: count }, (_, at) => {
        const one = entry('indicator', `${place}-${at}`, '技术')
        return { key: one.id, entry: one, match: null }
      }),
    }))
  const drawn = (...counts: number[]) =>
    firstRows(sections(...counts)).map(({ rows }) => rows.length)

  test.each([
    [[12], [12]],
    [
      [7, 5],
      [7, 5],
    ],
    [[13], [8]],
    [
      [3, 10, 7],
      [3, 5],
    ],
    [[8, 12], [8]],
  ])('of %j rows by groups: %j', (counts, first) => {
    expect(drawn(...counts)).toEqual(first)
  })
})
