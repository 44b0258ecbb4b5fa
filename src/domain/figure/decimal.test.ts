import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, often } from '../../../tests/arbitraryFigures.ts'
import * as oracle from '../../../tests/decimalOracle.ts'
import {
  absolute,
  compared,
  decimalOf,
  digitsOf,
  minus,
  quotient,
  rounded,
  type Rounding,
  shifted,
} from './decimal.ts'

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 })
const places = fc.integer({ min: 0, max: 8 })

/** Whether a decimal of the domain is the same number as one of the oracle. */
function same(found: ReturnType<typeof decimalOf>, wanted: oracle.Decimal): boolean {
  return oracle.compared(oracle.decimalOf(digitsOf(found)), wanted) === 0
}

describe('F27: decimals are exact', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [588, '588'],
    [-0.25, '-0.25'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('%d is written %s', (value, digits) => {
    expect(digitsOf(decimalOf(value))).toBe(digits)
  })

  test('the decimal is what the number prints as, and parses back to the same number', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(same(decimalOf(value), oracle.decimalOf(value))).toBe(true)
        expect(Number(digitsOf(decimalOf(value)))).toBe(value === 0 ? 0 : value)
      }),
      often,
    )
  })

  test('equal numbers have the same representation, however they were computed', () => {
    expect(minus(decimalOf(0.3), decimalOf(0.1))).toEqual(decimalOf(0.2))
    expect(shifted(decimalOf(5), -1)).toEqual(decimalOf(0.5))
    expect(rounded(decimalOf(2.996), 2, 'nearest')).toEqual(decimalOf(3))
  })

  test('H5: shifting the decimal point and back changes nothing', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -30, max: 30 }), (value, power) => {
        const moved = shifted(decimalOf(value), power)
        expect(same(moved, oracle.shifted(oracle.decimalOf(value), power))).toBe(true)
        expect(shifted(moved, -power)).toEqual(decimalOf(value))
      }),
      often,
    )
  })

  test('differences and order are exact', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const difference = minus(decimalOf(a), decimalOf(b))
        const wanted = oracle.distance(oracle.decimalOf(a), oracle.decimalOf(b))
        expect(same(absolute(difference), wanted)).toBe(true)
        const order = oracle.compared(oracle.decimalOf(a), oracle.decimalOf(b))
        expect(compared(decimalOf(a), decimalOf(b))).toBe(order)
        expect(compared(difference, decimalOf(0))).toBe(order)
      }),
      often,
    )
  })

  test('a quotient times its divisor equals the dividend to twenty digits', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        fc.pre(b !== 0)
        const share = oracle.decimalOf(digitsOf(quotient(decimalOf(a), decimalOf(b))))
        const divisor = oracle.decimalOf(b)
        const back = {
          digits: share.digits * divisor.digits,
          places: share.places + divisor.places,
        }
        const missed = oracle.distance(back, oracle.decimalOf(a))
        const allowed = oracle.shifted(oracle.decimalOf(Math.abs(b)), -20)
        expect(oracle.compared(missed, allowed)).toBe(-1)
      }),
      often,
    )
  })
})

describe('H5: rounding', () => {
  test.each<[number, number, string, string, string]>([
    [2.345, 2, '2.35', '2.34', '2.35'],
    [2.344, 2, '2.34', '2.34', '2.35'],
    [-2.345, 2, '-2.35', '-2.35', '-2.34'],
    [-2.344, 2, '-2.34', '-2.35', '-2.34'],
    [1.005, 2, '1.01', '1', '1.01'],
    [0.5, 0, '1', '0', '1'],
    [-0.5, 0, '-1', '-1', '0'],
    [9999.6, 0, '10000', '9999', '10000'],
    [3.5, 2, '3.5', '3.5', '3.5'],
    [0, 0, '0', '0', '0'],
  ])('%d to %d places: to the nearest %s, down %s, up %s', (value, scale, nearest, down, up) => {
    const to = (rounding: Rounding) => digitsOf(rounded(decimalOf(value), scale, rounding))
    expect([to('nearest'), to('down'), to('up')]).toEqual([nearest, down, up])
  })

  test('to the nearest is half away from zero; down is never above, up never below', () => {
    fc.assert(
      fc.property(decimal, places, (value, scale) => {
        const full = decimalOf(value)
        const [down, up] = [rounded(full, scale, 'down'), rounded(full, scale, 'up')]
        const wanted = oracle.roundedHalfUp(oracle.decimalOf(value), scale)
        expect(same(rounded(full, scale, 'nearest'), wanted)).toBe(true)
        expect(compared(down, full)).toBeLessThanOrEqual(0)
        expect(compared(up, full)).toBeGreaterThanOrEqual(0)
        const step = digitsOf(minus(up, down))
        expect([digitsOf(shifted(decimalOf(1), -scale)), '0']).toContain(step)
      }),
      often,
    )
  })
})
