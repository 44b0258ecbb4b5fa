import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often, positive } from '../../tests/arbitraryFigures.ts'
import { indicator, reading } from '../../tests/inventedFigures.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { type Bar, barsOf, hatchOf, outlineOf } from './bars.ts'
import { trendOf } from './trend.ts'

/** A year is 100 pixels wide, one unit a pixel high, and zero is at 500. */
const at = (x: number, y: number) => ({ x: (x - 2020) * 100, y: 500 - y })

function bars(...readings: Partial<Reading>[]): Bar[] {
  return barsOf(trendOf(readings.map(reading), indicator()).points, at, 1000)
}

function bar(given: Partial<Reading>): Bar {
  const [only] = bars(given)
  if (!only) throw new Error('no bar')
  return only
}

/** The points of a path of absolute M, L, H and V commands. */
function corners(path: string): { x: number; y: number }[] {
  let spot = { x: 0, y: 0 }
  return [...path.matchAll(/([MLHV])([-\d.e]+)(?: ([-\d.e]+))?/g)].map(([, command, a, b]) => {
    spot =
      command === 'H'
        ? { ...spot, x: Number(a) }
        : command === 'V'
          ? { ...spot, y: Number(a) }
          : { x: Number(a), y: Number(b) }
    return spot
  })
}

describe('a bar', () => {
  test('H8: goes from zero to its value', () => {
    expect(bar({ value: 120 })).toMatchObject({ base: 500, top: 380, end: 'closed' })
  })

  test.each<[string, Partial<Reading>, Bar['fill']]>([
    ['a final figure is filled', {}, 'filled'],
    ['H11: a provisional figure is hollow', { status: 'provisional' }, 'hollow'],
    ['H23: an expected figure is hollow', { status: 'expected' }, 'hollow'],
    ['H11: a derived figure is hollow', { derived: { formula: '213 - 107' } }, 'hollow'],
    ['about is hollow', { bound: 'about' }, 'hollow'],
    ['H14: part of a year is hatched', { basis: 'year-to-date', asOf: '2023-06' }, 'hatched'],
    [
      'H2 H14: so is a bound of part of a year',
      { basis: 'year-to-date', asOf: '2023-06', bound: 'over' },
      'hatched',
    ],
    ['H2 H23: an expected bound is hollow', { bound: 'over', status: 'expected' }, 'hollow'],
  ])('%s', (_, given, fill) => {
    expect(bar(given).fill).toBe(fill)
  })

  test('H2: has no top edge for a lower bound', () => {
    const open = bar({ value: 120, bound: 'over' })
    expect(open.end).toBe('open-up')
    const path = corners(outlineOf(open))
    for (const [place, to] of path.slice(1).entries())
      expect(path[place]?.y === open.top && to.y === open.top).toBe(false)
    expect(outlineOf(open)).not.toMatch(/Z/)
  })

  test('H2: is open below its value for an upper bound', () => {
    const open = bar({ value: 120, bound: 'under' })
    expect(open.end).toBe('open-down')
    const lowest = Math.max(...corners(outlineOf(open)).map(({ y }) => y))
    expect(lowest).toBeLessThan(open.base)
    expect(outlineOf(open)).not.toMatch(/Z/)
  })

  test('H14: for part of a year stands at its date and is narrower than that of a year', () => {
    const [part, whole] = bars(
      { basis: 'year-to-date', asOf: '2023-06-30' },
      { id: 'whole', period: '2024' },
    )
    expect(((part?.left ?? 0) + (part?.right ?? 0)) / 2).toBeCloseTo(at(2022.5, 0).x, 0)
    expect((part?.right ?? 0) - (part?.left ?? 0)).toBeLessThan(
      (whole?.right ?? 0) - (whole?.left ?? 0),
    )
  })
})

const drawn = fc.array(
  fc.record({
    year: fc.integer({ min: 2015, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    basis: fc.constantFrom<Reading['basis']>('year', 'as-of', 'year-to-date'),
    bound: fc.constantFrom<Reading['bound']>('exact', 'over', 'under', 'about'),
    value: positive,
  }),
  { minLength: 1, maxLength: 12 },
)

test('H2 H8: whatever the readings, bars begin at zero, end at their values and never overlap', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const all = bars(
        ...given.map(({ year, month, ...rest }, place) => ({
          ...rest,
          id: `drawn-${place}`,
          period: String(year),
          asOf: `${year}-${String(month).padStart(2, '0')}`,
        })),
      )
      for (const [place, one] of all.entries()) {
        expect(one.base).toBe(500)
        expect(one.top).toBe(500 - (given[place]?.value ?? 0))
        for (const other of all.slice(place + 1)) {
          const isSameDay = one.left + one.right === other.left + other.right
          expect(isSameDay || one.right <= other.left || other.right <= one.left).toBe(true)
        }
      }
    }),
    often,
  )
})

test('the hatching stays within its bar', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 1, max: 60 }),
    height: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(sizes, ({ width, height }) => {
      const box: Bar = {
        left: 10,
        right: 10 + width,
        top: 500 - height,
        base: 500,
        end: 'closed',
        fill: 'hatched',
      }
      for (const { x, y } of corners(hatchOf(box, 7))) {
        expect(x >= box.left && x <= box.right).toBe(true)
        expect(y >= box.top && y <= box.base).toBe(true)
      }
    }),
    often,
  )
})
