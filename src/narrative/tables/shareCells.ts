import type { Bound } from '../../contract/figure/observation.ts'
import {
  compared,
  type Decimal,
  decimalOf,
  doubleOf,
  rounded,
  shifted,
} from '../../domain/figure/decimal.ts'
import type { Printed } from '../../domain/figure/printed.ts'
import { decimalFrom, type Fraction } from '../../domain/pace/fraction.ts'
import { type Range, stated } from '../../domain/pace/range.ts'
import { roundingOf } from '../../domain/figure/rounding.ts'
import type { ComputedCell } from '../../files/exportTable.ts'

const mostDigits = 6

/** A figure at full precision, formatted with the digits that it is shown with (H29). */
export function figureCell({ value, bound, digits }: Printed): ComputedCell {
  const least = leastDigits(decimalOf(value), bound, digits)
  return { value, as: { percent: false, digits: least } }
}

/** A share at full precision, formatted as a percentage with the digits on screen. */
export function percentCell(share: Range, shown: string): ComputedCell | null {
  const limit = stated(share)
  return (
    limit && {
      value: valueOf(limit.value),
      as: { percent: true, digits: digitsFor(percentOf(limit.value), limit.bound, shown) },
    }
  )
}

/** The difference of two shares in percentage points; negative is behind. */
export function pointsCell(gap: Range, shown: string): ComputedCell | null {
  const limit = stated(gap)
  if (!limit) return null
  const points = percentOf(limit.value)
  return {
    value: doubleOf(points),
    as: { percent: false, digits: digitsFor(points, limit.bound, shown) },
  }
}

/** An exact number with the digits on screen; null where it is a bound, since no column would hold that. */
export function exactCell(range: Range | null, shown: string | null): ComputedCell | null {
  const limit = range && stated(range)
  if (limit?.bound !== 'exact' || shown === null) return null
  const digits = digitsFor(decimalFrom(limit.value), 'exact', shown)
  return { value: valueOf(limit.value), as: { percent: false, digits } }
}

/**
 * The digits on screen, or more: spreadsheets round to the nearest, but a lower bound must not be shown too
 * high, nor an upper bound too low (H4).
 */
function digitsFor(value: Decimal, bound: Bound, shown: string): number {
  const [, fraction = ''] = /\.(\d+)/.exec(shown) ?? []
  return leastDigits(value, bound, fraction.length)
}

function leastDigits(value: Decimal, bound: Bound, from: number): number {
  const away = bound === 'range' ? 'down' : roundingOf(bound)
  for (let digits = from; digits < mostDigits; digits++) {
    const side = compared(rounded(value, digits, 'nearest'), value)
    if (away === 'nearest' || (away === 'down' ? side <= 0 : side >= 0)) return digits
  }
  return mostDigits
}

function percentOf(share: Fraction): Decimal {
  return shifted(decimalFrom(share), 2)
}

function valueOf(value: Fraction): number {
  return doubleOf(decimalFrom(value))
}
