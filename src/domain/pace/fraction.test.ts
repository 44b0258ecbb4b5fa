import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, manyTimes } from '../../../tests/arbitraryFigures.ts'
import { digitsOf } from '../figure/decimal.ts'
import {
  decimalFrom,
  type Fraction,
  fractionOf,
  larger,
  subtract,
  numberOf,
  one,
  compareFractions,
  divide,
  add,
  smaller,
  multiply,
  zero,
} from './fraction.ts'

const f = fractionOf
const same = (a: Fraction, b: Fraction) => compareFractions(a, b) === 0

describe('an exact number', () => {
  test('is the decimal as printed, not the nearest binary number', () => {
    expect(fractionOf(0.1)).toEqual({ top: 1n, bottom: 10n })
    expect(fractionOf(-12.25)).toEqual({ top: -1225n, bottom: 100n })
    expect(fractionOf(900)).toEqual({ top: 900n, bottom: 1n })
    expect(same(add(f(0.1), f(0.2)), f(0.3))).toBe(true)
    expect(same(zero, f(0)) && same(one, f(1))).toBe(true)
  })

  test('loses nothing in a division: a third times three is one', () => {
    const third = divide(one, f(3))
    expect(same(add(third, add(third, third)), one)).toBe(true)
    expect(same(multiply(third, f(3)), one)).toBe(true)
  })

  test('47 of 100 at half the year is exactly three points behind', () => {
    expect(same(subtract(divide(f(47), f(100)), f(0.5)), f(-0.03))).toBe(true)
  })

  test.each([
    [6, 3, 2],
    [6, -3, -2],
    [-6, 3, -2],
    [-6, -3, 2],
  ])('%d ÷ %d is %d, with a positive denominator', (a, b, result) => {
    expect(same(divide(f(a), f(b)), f(result))).toBe(true)
    expect(divide(f(a), f(b)).bottom > 0n).toBe(true)
  })

  test('is compared by its value, however it is written', () => {
    const half = { top: 2n, bottom: 4n }
    expect([
      compareFractions(half, f(0.5)),
      compareFractions(half, f(0.51)),
      compareFractions(half, f(0.49)),
    ]).toEqual([0, -1, 1])
    expect([smaller(f(1), f(2)), smaller(f(2), f(1))]).toEqual([f(1), f(1)])
    expect([larger(f(1), f(2)), larger(f(2), f(1))]).toEqual([f(2), f(2)])
    expect([smaller(half, f(0.5)), larger(half, f(0.5))]).toEqual([half, half])
  })

  test('is truncated to 20 decimals', () => {
    expect(digitsOf(decimalFrom(divide(f(2), f(3))))).toBe('0.66666666666666666666')
    expect(digitsOf(decimalFrom(divide(f(-2), f(3))))).toBe('-0.66666666666666666666')
    expect(digitsOf(decimalFrom(f(0.25)))).toBe('0.25000000000000000000')
  })

  test('converts to the nearest floating-point number', () => {
    expect(numberOf(f(-0.25))).toBe(-0.25)
    expect(numberOf(divide(f(398), f(900)))).toBeCloseTo(0.442_222_222_222, 11)
  })

  test('agrees with floating-point arithmetic within its precision', () => {
    const near = (exact: Fraction, plain: number, size = Math.abs(plain)) =>
      Math.abs(Number(exact.top) / Number(exact.bottom) - plain) <= 1e-9 * Math.max(1, size)
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(near(add(f(a), f(b)), a + b, Math.abs(a) + Math.abs(b))).toBe(true)
        expect(near(subtract(f(a), f(b)), a - b, Math.abs(a) + Math.abs(b))).toBe(true)
        expect(near(multiply(f(a), f(b)), a * b)).toBe(true)
        expect(b === 0 || near(divide(f(a), f(b)), a / b)).toBe(true)
        expect(compareFractions(f(a), f(b))).toBe(Math.sign(a - b))
        expect(near(smaller(f(a), f(b)), Math.min(a, b))).toBe(true)
        expect(near(larger(f(a), f(b)), Math.max(a, b))).toBe(true)
      }),
      manyTimes,
    )
  })
})
