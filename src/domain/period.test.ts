import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { day, often } from '../../tests/arbitraryFigures.ts'
import { reading } from '../../tests/inventedFigures.ts'
import type { Basis } from '../contract/observation.ts'
import { dateText, daysAfter, lastDayOf, periodText, yearPosition } from './period.ts'

describe('a date reads as precisely as it is known', () => {
  test.each([
    ['2024', '2024年', '2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-05-16', '2024年5月16日', '16 May 2024'],
    ['2024-12-01', '2024年12月1日', '1 Dec 2024'],
  ])('%s: %s, %s', (date, zh, en) => {
    expect(dateText(date, 'zh')).toBe(zh)
    expect(dateText(date, 'en')).toBe(en)
  })
})

describe('H14: a period reads as what it is', () => {
  test.each<[Basis, string | null, string | null, string, string]>([
    ['year', '2023', null, '2023年', '2023'],
    ['year', '2016', '2016-12-31', '2016年', '2016'],
    ['edition', '2024', null, '2024年版', '2024 edition'],
    ['as-of', '2023', '2023-08', '截至2023年8月', 'as of Aug 2023'],
    ['as-of', '2023', '2024-02-05', '截至2024年2月5日', 'as of 5 Feb 2024'],
    ['year-to-date', '2023', '2023-06-30', '2023年1—6月', 'Jan–Jun 2023'],
    ['year-to-date', '2021', '2021-09', '2021年1—9月', 'Jan–Sep 2021'],
    ['year-to-date', '2023', '2023-01-31', '2023年1月', 'Jan 2023'],
    ['year-to-date', '2023', '2023-11-05', '2023年1月1日—11月5日', '1 Jan–5 Nov 2023'],
    ['undated', '2024', null, '2024年报道', 'reported 2024'],
    ['undated', null, null, '日期未载明', 'undated'],
  ])('%s %s (%s): %s, %s', (basis, period, asOf, zh, en) => {
    const when = reading({ basis, period, asOf })
    expect(periodText(when, 'zh')).toBe(zh)
    expect(periodText(when, 'en')).toBe(en)
  })

  test('no part of a year reads like the whole of it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<Basis>('as-of', 'year-to-date'), (asOf, basis) => {
        const period = asOf.slice(0, 4)
        for (const lang of ['zh', 'en'] as const)
          expect(periodText({ period, basis, asOf }, lang)).not.toBe(
            periodText({ period, basis: 'year', asOf: null }, lang),
          )
      }),
      often,
    )
  })
})

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

  test('counting days forth and back comes home, and later days are later strings', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (from, count) => {
        expect(daysAfter(daysAfter(from, count), -count)).toBe(from)
        expect(daysAfter(from, count) > from).toBe(true)
      }),
      often,
    )
  })
})

describe('the place of a reading on an axis of years', () => {
  test.each<[Basis, string | null, string | null, number | null]>([
    ['year', '2023', null, 2023],
    ['year', '2016', '2016-12-31', 2016],
    ['edition', '2024', null, 2024],
    ['as-of', '2023', '2023-12-31', 2023],
    ['undated', '2024', null, null],
    ['undated', null, null, null],
  ])('%s %s (%s) stands at %s', (basis, period, asOf, place) => {
    expect(yearPosition({ basis, period, asOf })).toBe(place)
  })

  test.each([
    ['2023-06', 2022.5],
    ['2023-09-30', 2022.75],
    ['2024-01-31', 2023 + 1 / 12],
  ])('a point at %s stands near %d, at the end of its month', (asOf, place) => {
    expect(yearPosition({ basis: 'as-of', period: '2023', asOf })).toBeCloseTo(place, 2)
  })

  test('a point within a year stands before its year-end figure and after the one before', () => {
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

  test('a later day stands further on', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3000 }), (asOf, count) => {
        const at = (asOf: string) => yearPosition({ basis: 'as-of', period: '2023', asOf })
        expect(at(daysAfter(asOf, count))).toBeGreaterThan(at(asOf) ?? Infinity)
      }),
      often,
    )
  })
})

describe.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('F38: in %s', (zone) => {
  const before = process.env['TZ']
  afterAll(() => {
    process.env['TZ'] = before
  })

  test('no day, month or year reads differently', () => {
    process.env['TZ'] = zone
    expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(zone)
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(daysAfter('2023-12-31', 1)).toBe('2024-01-01')
    expect(dateText('2023-12-31', 'en')).toBe('31 Dec 2023')
    expect(periodText(reading({ basis: 'as-of', asOf: '2023-12-31' }), 'zh')).toBe(
      '截至2023年12月31日',
    )
    expect(yearPosition(reading({ basis: 'as-of', asOf: '2023-12-31' }))).toBe(2023)
  })
})
