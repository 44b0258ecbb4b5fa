import { type Decimal, decimalOf } from '../figure/decimal.ts'

/** An exact number, `top` ÷ `bottom` with `bottom` > 0. Unlike decimals, it loses nothing in a division. */
export type Fraction = { top: bigint; bottom: bigint }

export const zero: Fraction = { top: 0n, bottom: 1n }
export const one: Fraction = { top: 1n, bottom: 1n }

/** The exact decimal that the number prints as. Not for NaN or ±Infinity. */
export function fractionOf(value: number): Fraction {
  const { digits, scale } = decimalOf(value)
  return { top: digits, bottom: 10n ** BigInt(scale) }
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** a ÷ b. `b` must not be zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom]
  return left < right ? -1 : left > right ? 1 : 0
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b
}

/** Truncated to 20 digits after the point. */
export function decimalFrom({ top, bottom }: Fraction): Decimal {
  return { digits: (top * 10n ** 20n) / bottom, scale: 20 }
}

/** For drawing only: the nearest floating-point number. */
export function numberOf({ top, bottom }: Fraction): number {
  return Number((top * 10n ** 12n) / bottom) / 1e12
}
