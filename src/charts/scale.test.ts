import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often, positive } from '../../tests/arbitraryFigures.ts'
import { valueAxis, yearTicks } from './scale.ts'

describe('an axis of values', () => {
  test.each([
    [[9068, 12_000], 15_000],
    [[334], 400],
    [[3.54, 3.82, 4], 4],
    [[0.07], 0.08],
    [[10_000], 10_000],
  ])('of %j ends at %d', (values, end) => {
    expect(valueAxis(values, false).ends).toEqual([0, end])
  })

  test.each([[[]], [[0]], [[0, 0]]])('F35: of %j has a height all the same', (values) => {
    expect(valueAxis(values, false)).toEqual({ ends: [0, 1], ticks: [0, 1] })
  })

  test('H8: begins at zero, holds every value, and has its ticks in even steps', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 9 }), (values) => {
        const { ends, ticks } = valueAxis(values, false)
        expect(ends[0]).toBe(0)
        expect(ends[1]).toBeGreaterThanOrEqual(Math.max(...values))
        expect([ticks[0], ticks[ticks.length - 1]]).toEqual(ends)
        expect(ticks.length).toBeLessThanOrEqual(6)
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
        for (const [place, tick] of ticks.entries())
          expect(tick).toBeCloseTo(place * step, Math.max(0, 8 - Math.log10(ends[1])))
      }),
      often,
    )
  })
})

describe('an axis of ranks', () => {
  test.each([
    [
      [6, 5, 5],
      [1, 2, 3, 4, 5, 6],
    ],
    [[1], [1, 2]],
    [
      [15, 9, 11],
      [1, 5, 10, 15],
    ],
  ])('H9: of %j has the ticks %j', (values, ticks) => {
    expect(valueAxis(values, true).ticks).toEqual(ticks)
  })

  test('H9: begins at 1 and has whole ticks, whatever the ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), (ranks) => {
        const { ends, ticks } = valueAxis(ranks, true)
        expect(ends[0]).toBe(1)
        expect(ends[1]).toBeGreaterThanOrEqual(Math.max(...ranks))
        expect(new Set(ticks).size).toBe(ticks.length)
        for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true)
      }),
      often,
    )
  })
})

describe('the ticks of years', () => {
  test.each([
    [2019, 2024, 8, [2019, 2020, 2021, 2022, 2023, 2024]],
    [2010, 2025, 8, [2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025]],
    [2024, 2024, 8, [2024]],
  ])('from %d to %d, at most %d', (from, to, most, ticks) => {
    expect(yearTicks(from, to, most)).toEqual(ticks)
  })

  test('are at most as many as asked for, whole, and end on the last year', () => {
    const year = fc.integer({ min: 1990, max: 2060 })
    fc.assert(
      fc.property(year, fc.nat(70), fc.integer({ min: 1, max: 12 }), (from, span, most) => {
        const ticks = yearTicks(from, from + span, most)
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks[ticks.length - 1]).toBe(from + span)
        expect(ticks[0]).toBeGreaterThanOrEqual(from)
      }),
      often,
    )
  })
})
