import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { reading } from '../../../tests/inventedFigures.ts'
import { dataDayOf, monthsBetween } from './dataAge.ts'
import { ageText } from '../../format/ageText.ts'
import { daysAfter } from './period.ts'

describe('H13: the last day that a figure covers', () => {
  test.each([
    ['a full year', { period: '2023', recordedAt: '2024-01-31' }, '2023-12-31'],
    ['an edition', { basis: 'edition', period: '2023', recordedAt: '2024-02-26' }, '2023-12-31'],
    ['an edition within its year', { basis: 'edition', recordedAt: '2023-10-24' }, '2023-10-24'],
    ['a date', { basis: 'as-of', asOf: '2023-08', recordedAt: '2024-01-31' }, '2023-08-31'],
    ['part of a year', { basis: 'year-to-date', asOf: '2023-06-30' }, '2023-06-30'],
    ['an estimate made beforehand', { period: '2025', recordedAt: '2025-01-20' }, '2025-01-20'],
    ['an undated report', { basis: 'undated', period: '2024' }, null],
    ['a figure without a period', { period: null }, null],
  ] as const)('%s', (_case, given, expected) => {
    expect(dataDayOf(reading(given))).toBe(expected)
  })
})

describe('the age of data', () => {
  test.each([
    ['2023-12-31', '2026-02-02', 25],
    ['2023-10-31', '2026-02-02', 27],
    ['2026-01-02', '2026-02-02', 1],
    ['2026-01-03', '2026-02-02', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2026-03-01', '2026-02-02', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('never shrinks on a later day', () => {
    fc.assert(
      fc.property(day, fc.nat(4_000), fc.nat(400), (from, first, more) => {
        const to = daysAfter(from, first)
        expect(monthsBetween(from, daysAfter(to, more))).toBeGreaterThanOrEqual(
          monthsBetween(from, to),
        )
      }),
      often,
    )
  })

  test.each([
    [0, '不足1个月', 'under a month'],
    [1, '1个月前', '1 month ago'],
    [27, '27个月前', '27 months ago'],
  ])('%i months in words', (months, zh, en) => {
    expect([ageText(months, 'zh'), ageText(months, 'en')]).toEqual([zh, en])
  })
})
