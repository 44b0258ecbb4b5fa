import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { reading } from '../../../tests/inventedFigures.ts'
import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import { breaksBetween, crossesBreak, dayOf } from './methodBreaks.ts'

const broken = (before: string, after: string, region: string | null = null): MethodBreak => ({
  between: [before, after],
  reason: { zh: '口径调整', en: 'The method changed' },
  region,
})

describe('H15: whether a break of method lies between two days', () => {
  test.each<[string | null, string | null, MethodBreak, boolean]>([
    ['2022-12-31', '2023-12-31', broken('2022', '2023'), true],
    ['2020-12-31', '2025-12-31', broken('2022', '2023'), true],
    ['2021-12-31', '2022-12-31', broken('2022', '2023'), false],
    ['2023-12-31', '2024-12-31', broken('2022', '2023'), false],
    ['2022-12-31', '2023-01-01', broken('2022', '2023'), true],
    ['2023-01-01', '2023-01-31', broken('2022', '2023'), false],
    ['2021-06-30', '2021-12-31', broken('2021-06', '2021-12'), true],
    ['2021-12-31', '2021-06-30', broken('2021-06', '2021-12'), true],
    ['2020-12-31', '2021-06-30', broken('2021-06', '2021-12'), false],
    ['2021-12-01', '2021-12-31', broken('2021-06', '2021-12'), false],
    ['2018-12-31', '2021-06-30', broken('2018', '2021-06'), true],
    ['2021-06-30', '2021-12-31', broken('2018', '2021-06'), false],
    ['2024-02-29', '2024-03-01', broken('2024-02', '2024-03'), true],
    ['2024-02-28', '2024-02-29', broken('2024-02', '2024-03'), false],
    ['2021-12-31', '2022-05-31', broken('2021', '2021-06'), false],
    ['2021-05-31', '2021-06-30', broken('2021', '2021-06'), true],
    [null, '2023-12-31', broken('2022', '2023'), false],
    ['2022-12-31', null, broken('2022', '2023'), false],
    ['2022-12-31', '2023-12-31', broken('2022', '2023', 'nanjing'), true],
    ['2022-12-31', '2023-12-31', broken('2022', '2023', 'wuhan'), false],
  ])('from %s to %s across %j: %s', (from, to, between, crosses) => {
    expect(crossesBreak(from, to, 'nanjing', [between])).toBe(crosses)
  })

  test('a figure dated during the change compares with neither side', () => {
    const slow = broken('2018', '2021-06')
    expect(crossesBreak('2018-12-31', '2019-12-31', 'nanjing', [slow])).toBe(true)
    expect(crossesBreak('2019-12-31', '2020-12-31', 'nanjing', [slow])).toBe(true)
    expect(crossesBreak('2020-12-31', '2021-06-30', 'nanjing', [slow])).toBe(true)
  })
})

test.each([
  ['2023', { basis: 'year', period: '2023', asOf: null }, '2023-12-31'],
  ['an edition', { basis: 'edition', period: '2023' }, '2023-12-31'],
  ['a year with a date', { basis: 'year', period: '2023', asOf: '2024-01-15' }, '2023-12-31'],
  ['as of February', { basis: 'as-of', period: '2024', asOf: '2024-02' }, '2024-02-29'],
  ['late', { basis: 'as-of', period: '2023', asOf: '2024-05' }, '2024-05-31'],
  ['to June', { basis: 'year-to-date', period: '2023', asOf: '2023-06-30' }, '2023-06-30'],
  ['reported 2023', { basis: 'undated', period: '2023' }, null],
  ['undated', { basis: 'undated', period: null }, null],
] as const)('H15: the day of a figure, %s', (_, given, day) => {
  expect(dayOf(reading(given))).toBe(day)
})

/** Days as numbers, to be written at any precision. */
const dayNumber = fc.integer({ min: 0, max: 6 * 365 })
const written = (number: number) =>
  new Date(Date.UTC(2018, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
const shorter = fc.constantFrom(4, 7, 10)

describe('H15: of any two days', () => {
  test('they compare if and only if the whole change lies before or after both', () => {
    const change = fc.tuple(dayNumber, dayNumber, shorter, shorter)
    fc.assert(
      fc.property(dayNumber, dayNumber, fc.array(change, { maxLength: 4 }), (a, b, changes) => {
        const dates = changes
          .map(([x, y, p, q]) => {
            const [before, after] = [written(Math.min(x, y)), written(Math.max(x, y))]
            return [before.slice(0, p), after.slice(0, q)] as const
          })
          .filter(
            ([before, after]) => before.slice(0, after.length) < after.slice(0, before.length),
          )
        const [from, to] = [written(Math.min(a, b)), written(Math.max(a, b))]
        // The change is after the end of `before` and complete when `after` begins: comparing prefixes is enough.
        const isOld = (day: string, before: string) => day.slice(0, before.length) <= before
        const isNew = (day: string, after: string) => day.slice(0, after.length) >= after
        const alike = dates.every(
          ([before, after]) => from === to || isOld(to, before) || isNew(from, after),
        )
        const breaks = dates.map(([before, after]) => broken(before, after))
        expect(crossesBreak(from, to, 'nanjing', breaks)).toBe(!alike)
        expect(crossesBreak(to, from, 'nanjing', breaks)).toBe(!alike)
      }),
      often,
    )
  })

  test('the breaks between them are those between each step in between', () => {
    const steps = fc.array(dayNumber, { minLength: 2, maxLength: 6 })
    const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2022 }), { maxLength: 3 })
    fc.assert(
      fc.property(steps, years, (numbers, cuts) => {
        const days = numbers.sort((a, b) => a - b).map(written)
        const breaks = cuts.map((year) => broken(String(year), String(year + 1)))
        const between = (from = '', to = '') => breaksBetween(from, to, 'nanjing', breaks)
        const onTheWay = days.slice(1).flatMap((day, place) => between(days[place], day))
        expect(new Set(onTheWay)).toEqual(new Set(between(days[0], days[days.length - 1])))
      }),
      often,
    )
  })
})
