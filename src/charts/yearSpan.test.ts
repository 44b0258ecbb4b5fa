import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { reading, target } from '../../tests/inventedFigures.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { withinYears, yearsOf } from './yearSpan.ts'

const of2015 = reading({ period: '2015' })
const of2020 = reading({ period: '2020' })
const half2021 = reading({ id: 'half', period: '2021', basis: 'year-to-date', asOf: '2021-06-30' })
const late2021 = reading({ id: 'late', period: '2021', basis: 'as-of', asOf: '2022-01' })
const undated = reading({ id: 'undated', period: null, basis: 'undated' })
const reported = reading({ id: 'reported', period: '2024', basis: 'undated' })

describe('the years of a chart', () => {
  test.each<[string, Reading[], [number, number] | null]>([
    ['go from the first figure to the last', [of2015, of2020], [2015, 2020]],
    ['hold the whole year that a figure covers in part', [of2020, half2021], [2020, 2021]],
    ['hold the year in which a closing figure was stated', [of2020, late2021], [2020, 2022]],
    ['leave out what has no date', [of2015, reported, undated], [2015, 2015]],
    ['leave out what is not drawn', [of2015, reading({ status: 'ambiguous' })], [2015, 2015]],
    ['are none where nothing is dated', [undated, reported], null],
    ['are none where nothing is', [], null],
  ])('%s', (_, readings, years) => {
    expect(yearsOf(readings, [])).toEqual(years)
  })

  test('include the targets', () => {
    expect(yearsOf([of2015], [target({ due: '2025-12-31' })])).toEqual([2015, 2025])
  })
})

describe('the readings of some years', () => {
  test.each<[string, number | null, number | null, Reading[]]>([
    ['are all of them while nothing is cut', null, null, [of2015, of2020, half2021, undated]],
    [
      'are all of them where the ends are those of the chart',
      2015,
      2021,
      [of2015, of2020, half2021, undated],
    ],
    ['begin with the first year', 2020, null, [of2020, half2021]],
    ['end with the last year', null, 2020, [of2015, of2020]],
    ['may be none', 2016, 2019, []],
  ])('%s', (_, from, to, kept) => {
    expect(withinYears([of2015, of2020, half2021, undated], from, to)).toEqual(kept)
  })

  test('H18: undated readings alone are never left out', () => {
    expect(withinYears([undated, reported], 2020, 2021)).toEqual([undated, reported])
  })
})

test('H18: a span of years keeps the order, keeps nothing from outside, and a wider one loses nothing', () => {
  const year = fc.integer({ min: 2010, max: 2026 })
  const readings = fc
    .array(fc.record({ year, isDated: fc.boolean() }), { maxLength: 12 })
    .map((drawn) =>
      drawn.map((one, place) =>
        reading({
          id: `drawn-${place}`,
          period: String(one.year),
          basis: one.isDated ? 'year' : 'undated',
        }),
      ),
    )
  fc.assert(
    fc.property(readings, year, year, (all, from, to) => {
      const kept = withinYears(all, from, to)
      expect(kept).toEqual(all.filter((one) => kept.includes(one)))
      const isOutside = ({ period, basis }: Reading) =>
        basis === 'year' && (Number(period) < from || Number(period) > to)
      expect(kept.filter(isOutside)).toEqual([])
      expect(withinYears(all, from - 1, to + 1)).toEqual(expect.arrayContaining(kept))
      expect(withinYears(all, null, null)).toEqual(all)
    }),
    often,
  )
})
