import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { day, often } from '../../tests/arbitraryFigures.ts'
import { reading } from '../../tests/inventedFigures.ts'
import type { Basis } from '../contract/figure/observation.ts'
import { dateText, periodText } from './dateText.ts'
import { daysAfter, lastDayOf, yearPosition } from '../domain/figure/period.ts'

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

describe('H14: the text of a period states its kind', () => {
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
