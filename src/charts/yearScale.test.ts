import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenScale } from './yearScale.ts'

const years = [2012, 2015, 2016, 2017, 2020, 2022, 2023]

describe('H7: an axis of years with runs that have no data', () => {
  test.each([
    [
      'two years without data or more break it, one does not',
      years,
      [
        [2013, 2014],
        [2018, 2019],
      ],
    ],
    ['years in a row do not', [2020, 2021, 2022], []],
    ['nor does a single year', [2020], []],
  ])('%s', (_, given, gaps) => {
    expect(brokenScale(given).gaps.map(({ from, to }) => [from, to])).toEqual(gaps)
  })

  test('years in a row keep their distance on both sides of a break', () => {
    const { place } = brokenScale(years)
    expect(place(2012)).toBe(2012)
    expect(place(2016) - place(2015)).toBeCloseTo(1)
    expect(place(2015) - place(2012)).toBeCloseTo(1.8)
    expect(place(2022) - place(2020)).toBeCloseTo(2)
  })

  test('a break stands between the years around it', () => {
    const { place, gaps } = brokenScale(years)
    const [first] = gaps
    expect(place(first?.at ?? 0)).toBeCloseTo(place(2012) + 0.4)
  })

  test('a later date is never drawn before an earlier one', () => {
    const dates = fc.tuple(
      fc.double({ min: 2010, max: 2030, noNaN: true }),
      fc.double({ min: 2010, max: 2030, noNaN: true }),
    )
    const some = fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { minLength: 1 })
    fc.assert(
      fc.property(some, dates, (drawn, [a, b]) => {
        const { place } = brokenScale([...drawn].sort((x, y) => x - y))
        expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)))
      }),
    )
  })
})
