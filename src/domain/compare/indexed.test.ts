import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often, positive } from '../../../tests/arbitraryFigures.ts'
import {
  indicator,
  otherStatement,
  rankIndicator,
  reading,
} from '../../../tests/inventedFigures.ts'
import { baseYearsOf, indexedOf } from './indexed.ts'

const base = reading({ period: '2020', value: 50 })
const later = reading({ period: '2022', value: 60 })
const indexOfLater = (given: Partial<typeof later>, of = indicator()) => {
  const indexed = indexedOf([base, { ...later, ...given }], of, '2020')
  if (indexed.refused !== null) return indexed.refused
  return indexed.points[1]?.index ?? indexed.without[0]?.reason
}

describe('the index of a series', () => {
  test('is 100 in the base year and relative to it elsewhere', () => {
    expect(indexedOf([base, later], indicator(), '2020')).toEqual({
      refused: null,
      points: [
        { reading: base, index: 100 },
        { reading: later, index: 120 },
      ],
      without: [],
    })
  })

  test.each([
    ['H2: a lower bound', { bound: 'over' }, 'bounded'],
    ['H2: an upper bound', { bound: 'under' }, 'bounded'],
    ['an approximate figure', { bound: 'about' }, 'approximate'],
    ['H23: an expectation', { status: 'expected' }, 'expected'],
    ['an unclear statement', { status: 'ambiguous' }, 'unclear'],
    ['H22: a figure in conflict', { conflicts: [otherStatement()] }, 'conflict'],
    ['H14: a figure of another basis', { basis: 'as-of', asOf: '2022-06-30' }, 'other-basis'],
    ['a provisional figure', { status: 'provisional' }, 120],
    ['H17: a negative figure', { value: -10 }, -20],
  ] as const)('%s: %j is %s', (_, given, expected) => {
    expect(indexOfLater(given as Partial<typeof later>)).toBe(expected)
  })

  test('H15: never crosses a change of method, forwards or backwards', () => {
    const broken = indicator({
      methodBreaks: [
        { between: ['2020', '2021'], reason: { zh: '口径', en: 'method' }, region: null },
      ],
    })
    expect(indexOfLater({}, broken)).toBe('method-break')
    const back = indexedOf([base, later], broken, '2022')
    expect(back).toMatchObject({ without: [{ reading: base, reason: 'method-break' }] })
  })

  test.each([
    ['a rank', rankIndicator, {}, 'rank'],
    ['a growth rate', indicator({ measure: 'growth' }), {}, 'growth'],
    ['a base without a figure', indicator(), { period: '2019' }, 'no-figure'],
    ['a base within the year', indicator(), { basis: 'as-of', asOf: '2020-06-30' }, 'no-figure'],
    ['H17: a base of zero', indicator(), { value: 0 }, 'not-positive'],
    ['H17: a negative base', indicator(), { value: -1 }, 'not-positive'],
    ['H2: a bounded base', indicator(), { bound: 'over' }, 'bounded'],
    ['H23: an expected base', indicator(), { status: 'expected' }, 'expected'],
  ] as const)('%s refuses the whole series', (_, of, given, refused) => {
    const first = { ...base, ...(given as Partial<typeof base>) }
    expect(indexedOf([first, later], of, '2020')).toEqual({ refused })
  })

  test('can have any year with an exact positive figure as base', () => {
    const rows = [base, { ...later, bound: 'over' as const }, reading({ period: '2023', value: 7 })]
    expect(baseYearsOf(rows, indicator())).toEqual(['2020', '2023'])
    expect(baseYearsOf(rows, rankIndicator)).toEqual([])
  })

  test('does not change with the unit of the figures', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 4 }), (from, to, zeros) => {
        const scaled = (value: number) => Number(`${value}e${zeros}`)
        const of = (a: number, b: number) =>
          indexedOf(
            [
              { ...base, value: a },
              { ...later, value: b },
            ],
            indicator(),
            '2020',
          )
        const [plain, larger] = [of(from, to), of(scaled(from), scaled(to))]
        const indices = (one: typeof plain) =>
          one.refused === null ? one.points.map(({ index }) => index) : one.refused
        expect(indices(larger)).toEqual(indices(plain))
      }),
      often,
    )
  })
})
