import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { Day } from '../../contract/scalars.ts'
import { type PeriodEnd, periodEndOf, periodEndsBefore } from './periodEnds.ts'

describe('the ends of periods before a day', () => {
  test.each<[Day, Record<Day, string>]>([
    [
      '2026-12-01',
      {
        '2026-11-30': 'month',
        '2026-09-30': 'quarter',
        '2026-06-30': 'half',
        '2025-12-31': 'year',
        '2024-12-31': 'year',
        '2023-12-31': 'year',
      },
    ],
    [
      '2026-01-01',
      {
        '2025-12-31': 'month quarter year',
        '2025-06-30': 'half',
        '2024-12-31': 'year',
        '2023-12-31': 'year',
      },
    ],
    [
      '2024-03-31',
      {
        '2024-02-29': 'month',
        '2023-12-31': 'quarter year',
        '2023-06-30': 'half',
        '2022-12-31': 'year',
        '2021-12-31': 'year',
      },
    ],
    [
      '2026-07-15',
      {
        '2026-06-30': 'month quarter half',
        '2025-12-31': 'year',
        '2024-12-31': 'year',
        '2023-12-31': 'year',
      },
    ],
  ])('%s', (from, expected) => {
    const found = periodEndsBefore(from).map(({ day: end, ends }) => [end, ends.join(' ')])
    expect(found).toEqual(Object.entries(expected))
  })

  test('each is an end, before the day, in order and there once', () => {
    fc.assert(
      fc.property(day, (from) => {
        const found = periodEndsBefore(from).map(({ day: end }) => end)
        expect(found).toEqual([...new Set(found)].sort().reverse())
        for (const end of found) {
          expect(Day.safeParse(end).success).toBe(true)
          expect(end < from).toBe(true)
          expect(periodEndOf(end)).not.toBeNull()
        }
      }),
      often,
    )
  })
})

test.each<[Day, PeriodEnd | null]>([
  ['2025-12-31', 'year'],
  ['2025-06-30', 'half'],
  ['2025-09-30', 'quarter'],
  ['2025-03-31', 'quarter'],
  ['2024-02-29', 'month'],
  ['2024-02-28', null],
  ['2025-12-30', null],
])('%s ends %s', (one, end) => {
  expect(periodEndOf(one)).toBe(end)
})
