import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often, positive } from '../../tests/arbitraryFigures.ts'
import { valueAxis } from './scale.ts'
import { ticksWithRoom } from './ticksWithRoom.ts'

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

  test.each([[[]], [[0]], [[0, 0]]])('F35: of %j has a height above zero', (values) => {
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

describe('ticks beside each other', () => {
  const ticks = (...places: number[]) => places.map((place) => ({ place, width: 30 }))
  const kept = (...places: number[]) =>
    ticksWithRoom(ticks(...places), 10).map(({ place }) => place)

  test('are all kept where there is room', () => {
    expect(kept(0, 40, 80)).toEqual([0, 40, 80])
  })

  test('give way to the first and the last', () => {
    expect(kept(0, 20, 50, 70, 100)).toEqual([0, 50, 100])
    expect(kept(0, 30)).toEqual([30])
  })

  test('F35: of no ticks none are kept', () => {
    expect(kept()).toEqual([])
  })

  test('never touch, end on the last, and begin with the first where both have room', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(places, (drawn) => {
        const sorted = drawn.sort((a, b) => a - b)
        const shown = kept(...sorted)
        const [first = 0, last = 0] = [sorted[0], sorted[sorted.length - 1]]
        expect(shown[shown.length - 1]).toBe(last)
        expect(shown[0] === first || last - first < 40).toBe(true)
        for (const [index, place] of shown.slice(1).entries())
          expect(place - (shown[index] ?? 0)).toBeGreaterThanOrEqual(40)
      }),
      often,
    )
  })
})
