import type { Bound } from '../../contract/figure/observation.ts'
import { isLowerBound, isUpperBound, type Quantity } from './interval.ts'
import { compared, type Decimal, decimalOf, rounded, type Rounding } from './decimal.ts'

/** A number to be rounded, and in which direction. */
export type Rounded = { value: Decimal; rounding: Rounding }

/** Lower bounds round down and upper bounds up, so that "over" and "under" stay true (H2). */
export function roundingOf(bound: Bound): Rounding {
  return isLowerBound(bound) ? 'down' : isUpperBound(bound) ? 'up' : 'nearest'
}

/** The numbers of a quantity: for a range its two ends, which round apart. */
export function numbersOf({ value, upper, bound }: Quantity): Rounded[] {
  if (bound !== 'range') return [{ value: decimalOf(value), rounding: roundingOf(bound) }]
  return [
    { value: decimalOf(value), rounding: 'down' },
    { value: decimalOf(upper ?? value), rounding: 'up' },
  ]
}

/** Numbers that rounding must not reach or cross: ±100 for percentages and points, else ±1万. */
export function landmarksOf(unitCode: string): Decimal[] {
  const landmark = unitCode.startsWith('percent') || unitCode === 'points' ? 100 : 10_000
  return [decimalOf(landmark), decimalOf(-landmark)]
}

/**
 * The fewest decimals, `decimals` or more, at which every number stays on its side of zero and of each of
 * `against`, and any two that differ stay in their order (H3, H4).
 */
export function enoughDecimals(
  numbers: readonly Rounded[],
  decimals: number,
  against: readonly Decimal[],
): number {
  const marks = [decimalOf(0), ...against]
  const most = Math.max(decimals, ...numbers.map(({ value }) => value.scale))
  for (let scale = decimals; scale < most; scale++) {
    const shown = numbers.map(({ value, rounding }) => ({
      full: value,
      short: rounded(value, scale, rounding),
    }))
    const isTrue = shown.every(
      ({ full, short }, place) =>
        marks.every((mark) => compared(short, mark) === compared(full, mark)) &&
        shown.slice(place + 1).every((other) => {
          const order = compared(full, other.full)
          return order === 0 || compared(short, other.short) === order
        }),
    )
    if (isTrue) return scale
  }
  return most
}

/** Rounded to `decimals`, or to more where rounding would reach or cross one of `against`. */
export function roundedFor(
  value: Decimal,
  bound: Bound,
  decimals: number,
  against: readonly Decimal[],
): Decimal {
  const rounding = roundingOf(bound)
  return rounded(value, enoughDecimals([{ value, rounding }], decimals, against), rounding)
}
