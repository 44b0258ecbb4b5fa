import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from './foldedText.ts'
import type { Named } from './nameKeys.ts'
import { answering, matchOf, nameParts, ranked } from './nameSearch.ts'

const characters = [
  ...Array.from('高新技术企业数率ABCabc012 　“”（）—&-'),
  'é',
  'ﬁ',
  '６',
  'Ｇ',
  'ß',
  '𠮷',
  '\ud800',
  '\u0301',
]
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const latin = fc.string({ unit: fc.constantFrom(...Array.from('aeghinuvx6z')), maxLength: 16 })
const named: fc.Arbitrary<Named> = fc.record({
  name: fc.record({ zh: text, en: text }),
  pinyin: fc.record({ initials: latin, full: latin }),
  extra: fc.array(text, { maxLength: 3 }),
})

/** Names together with text from them: random text would hardly ever match. */
const asked = named.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      text,
      latin,
      fc
        .tuple(
          fc.constantFrom(one.name.zh, one.name.en, one.pinyin.initials, one.pinyin.full),
          fc.nat(12),
          fc.integer({ min: 1, max: 6 }),
        )
        .map(([from, at, length]) => from.slice(at, at + length)),
    ),
  ),
)

test('for any query, ranges lie inside the name, in order and without overlap', () => {
  fc.assert(
    fc.property(asked, ([one, query]) => {
      const match = matchOf(query, one)
      for (const lang of ['zh', 'en'] as const) {
        let end = -1
        for (const [from, to] of match?.ranges[lang] ?? []) {
          expect(from).toBeGreaterThan(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(one.name[lang].length)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('a filter keeps what a search finds, and everything for a blank query', () => {
  fc.assert(
    fc.property(asked, ([one, query]) => {
      const kept = answering(query)(one)
      expect(kept).toBe(query.trim() === '' || matchOf(query, one) !== null)
    }),
    { numRuns: 2_000 },
  )
})

test('case and width of the query make no difference', () => {
  const wide = (query: string) =>
    query.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
  const typed = fc.string({ unit: fc.constantFrom(...Array.from('aBcéßς高新gx6 ')), maxLength: 4 })
  fc.assert(
    fc.property(named, typed, (one, query) => {
      const match = matchOf(query, one)
      expect(matchOf(query.toUpperCase(), one)).toEqual(match)
      expect(matchOf(query.toLowerCase(), one)).toEqual(match)
      expect(matchOf(wide(query), one)).toEqual(match)
      expect(matchOf(`　${query} `, one)).toEqual(match)
    }),
  )
})

test('a name is found by itself, and nothing scores higher', () => {
  fc.assert(
    fc.property(named, fc.array(named, { maxLength: 4 }), (one, others) => {
      // Blanks around the query are ignored.
      const { text: read } = folded(one.name.zh.normalize('NFKC'))
      fc.pre(read === read.trim())
      const match = matchOf(one.name.zh, one)
      fc.pre(match !== null)
      const { best } = ranked(one.name.zh, [...others, one], 1)
      expect(best[0]?.match.score).toBe(match.score)
    }),
  )
  expect(
    matchOf('高新 技术', { name: { zh: '高新 技术', en: '' }, pinyin: { initials: '', full: '' } }),
  ).toEqual({
    score: 10,
    ranges: {
      zh: [
        [0, 2],
        [3, 5],
      ],
      en: [],
    },
  })
})

test('the parts of a name make up the name, and no part is empty', () => {
  fc.assert(
    fc.property(asked, ([one, query]) => {
      const ranges = matchOf(query, one)?.ranges.zh ?? []
      const parts = nameParts(one.name.zh, ranges)
      expect(parts.map((part) => part.text).join('')).toBe(one.name.zh)
      expect(parts.every((part) => part.text !== '')).toBe(true)
      expect(parts.filter((part) => part.hit)).toHaveLength(ranges.length)
    }),
  )
})
