import { describe, expect, test } from 'vitest'
import { decimalOf } from './decimal.ts'
import { enoughDecimals, landmarksOf, numbersOf, type Rounded, roundedFor } from './rounding.ts'

const number = (value: number, rounding: Rounded['rounding'] = 'nearest'): Rounded => ({
  value: decimalOf(value),
  rounding,
})

describe('H3, H4: the fewest decimals that keep numbers apart', () => {
  test.each<[string, Rounded[], number, number[], number]>([
    ['numbers that differ as rounded', [number(1.24), number(1.36)], 1, [], 1],
    ['the first two of three look alike', [number(1.21), number(1.24), number(3)], 1, [], 2],
    ['the last two of three look alike', [number(3), number(1.21), number(1.24)], 1, [], 2],
    ['one number twice, rounded apart', [number(3.76, 'down'), number(3.76, 'up')], 1, [], 1],
    ['a mark between the rounded and the full number', [number(0.96)], 1, [0.98], 2],
    ['no more than the numbers have', [number(1.2), number(1.2)], 3, [], 3],
  ])('%s', (_rule, numbers, decimals, marks, enough) => {
    expect(enoughDecimals(numbers, decimals, marks.map(decimalOf))).toBe(enough)
  })
})

test('H4: percentages, percentage points and points stop at ±100, other units at ±1万', () => {
  const hundred = [decimalOf(100), decimalOf(-100)]
  for (const unit of ['percent', 'percentage-points', 'points'])
    expect(landmarksOf(unit)).toEqual(hundred)
  expect(landmarksOf('100m-yuan')).toEqual([decimalOf(10_000), decimalOf(-10_000)])
})

test('H30: the ends of a range round outwards', () => {
  expect(numbersOf({ value: 3, upper: 5, bound: 'range' })).toEqual([
    number(3, 'down'),
    number(5, 'up'),
  ])
})

test.each([
  ['over', 3.79, 3.7],
  ['at-least', 3.79, 3.7],
  ['under', 3.71, 3.8],
  ['exact', 3.75, 3.8],
] as const)('H2: %s %d is shown as %d with one decimal', (bound, value, shown) => {
  expect(roundedFor(decimalOf(value), bound, 1, [])).toEqual(decimalOf(shown))
})
