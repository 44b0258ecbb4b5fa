import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { enough } from './enough.ts'
import { fractionOf, subtract, numberOf, compareFractions, divide, zero } from './fraction.ts'

test.each([
  [11_904.2, 0, 'up', 11_905],
  [2836.2, 0, 'up', 2837],
  [450, 0, 'up', 450],
  [3.584, 2, 'up', 3.59],
  [0.044, 2, 'up', 0.05],
  [99.991, 2, 'up', 100],
  [472.51, 2, 'up', 472.6],
  [-7.25, 1, 'up', -7.2],
  [3.584, 2, 'down', 3.58],
  [-7.25, 1, 'down', -7.3],
] as const)('%s with %s digits, rounded %s: %s', (asked, decimals, side, shown) => {
  expect(numberOf(enough(fractionOf(asked), decimals, side))).toBe(shown)
})

test('H4: never less than is needed, and never too much by a whole last digit', () => {
  const number = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 997 }))
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 3 }), ([top, bottom], decimals) => {
      const asked = divide(fractionOf(top), fractionOf(bottom))
      const over = subtract(enough(asked, decimals), asked)
      expect(compareFractions(over, zero)).toBeGreaterThanOrEqual(0)
      expect(numberOf(over)).toBeLessThan(10 ** -Math.min(decimals, 1))
      expect(
        compareFractions(subtract(asked, enough(asked, decimals, 'down')), zero),
      ).toBeGreaterThanOrEqual(0)
    }),
    often,
  )
})
