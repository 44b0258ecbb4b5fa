import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchOfSpan, yearSpanOf } from './shownYears.ts'

const years = [2012, 2024] as const

test.each([
  [null, null, 2012, 2024],
  ['2018', null, 2018, 2024],
  [null, '2020', 2012, 2020],
  ['2018', '2018', 2018, 2018],
  ['1990', '2099', 2012, 2024],
  ['2020', '2015', 2012, 2024],
])('from %s to %s shows %i to %i', (from, to, first, last) => {
  expect(yearSpanOf({ from, to }, years)).toEqual({ from: first, to: last })
})

test('a span that was chosen is read back from the address as it was', () => {
  const year = fc.integer({ min: 2012, max: 2024 })
  fc.assert(
    fc.property(year, year, (a, b) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) }
      expect(yearSpanOf(searchOfSpan(span, years), years)).toEqual(span)
    }),
  )
})
