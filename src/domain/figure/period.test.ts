import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import type { Basis } from '../../contract/figure/observation.ts'
import { daysAfter, lastDayOf, yearPosition } from './period.ts'

describe('days', () => {
  test.each([
    ['2023', '2023-12-31'],
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['2100-02', '2100-02-28'],
    ['2023-04', '2023-04-30'],
    ['2023-06-15', '2023-06-15'],
  ])('the last day that %s may mean is %s', (date, last) => {
    expect(lastDayOf(date)).toBe(last)
  })

  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 120, '2024-04-29'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %d days is %s', (from, count, to) => {
    expect(daysAfter(from, count)).toBe(to)
  })

  test('adding and subtracting days returns the same day, and later days are greater strings', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (from, count) => {
        expect(daysAfter(daysAfter(from, count), -count)).toBe(from)
        expect(daysAfter(from, count) > from).toBe(true)
      }),
      often,
    )
  })
})

describe('the position of a reading on an axis of years', () => {
  test.each<[Basis, string | null, string | null, number | null]>([
    ['year', '2023', null, 2023],
    ['year', '2016', '2016-12-31', 2016],
    ['edition', '2024', null, 2024],
    ['as-of', '2023', '2023-12-31', 2023],
    ['undated', '2024', null, null],
    ['undated', null, null, null],
  ])('%s %s (%s) is at %s', (basis, period, asOf, place) => {
    expect(yearPosition({ basis, period, asOf })).toBe(place)
  })

  test.each([
    ['2023-06', 2022.5],
    ['2023-09-30', 2022.75],
    ['2024-01-31', 2023 + 1 / 12],
  ])('a figure as of %s is near %d, at the end of its month', (asOf, place) => {
    expect(yearPosition({ basis: 'as-of', period: '2023', asOf })).toBeCloseTo(place, 2)
  })

  test('a figure within a year is before its year-end figure and after the previous one', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const period = asOf.slice(0, 4)
        const place = yearPosition({ basis: 'as-of', period, asOf })
        expect(place).toBeLessThanOrEqual(Number(period))
        expect(place).toBeGreaterThan(Number(period) - 1)
      }),
      often,
    )
  })

  test('a later day has a greater position', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3000 }), (asOf, count) => {
        const at = (asOf: string) => yearPosition({ basis: 'as-of', period: '2023', asOf })
        expect(at(daysAfter(asOf, count))).toBeGreaterThan(at(asOf) ?? Infinity)
      }),
      often,
    )
  })
})
