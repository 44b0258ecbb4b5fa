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
import { decimalFrom, type Fraction } from '../../domain/figure/fraction.ts'
import { type Range, stated } from '../../domain/figure/range.ts'
import { roundingOf } from '../../domain/figure/rounding.ts'
import type { ComputedCell } from '../../files/exportTable.ts'

const mostDigits = 6

/** A figure at full precision, written with the digits that it is printed with (H29). */
export function figureCell({ value, bound, digits }: Printed): ComputedCell {
  const least = leastDigits(decimalOf(value), bound, digits)
  return { value, as: { percent: false, digits: least } }
}

/** A share at full precision, written as a percentage with the digits of the screen. */
export function percentCell(share: Range, shown: string): ComputedCell | null {
  const said = stated(share)
  return (
    said && {
      value: valueOf(said.value),
      as: { percent: true, digits: digitsFor(percentOf(said.value), said.bound, shown) },
    }
  )
}

/** The difference of two shares in percentage points, below zero where it is behind. */
export function pointsCell(gap: Range, shown: string): ComputedCell | null {
  const said = stated(gap)
  if (!said) return null
  const points = percentOf(said.value)
  return {
    value: doubleOf(points),
    as: { percent: false, digits: digitsFor(points, said.bound, shown) },
  }
}

/** An exact number with the digits of the screen; null where it is only a limit, which has no column of its own. */
export function exactCell(range: Range | null, shown: string | null): ComputedCell | null {
  const said = range && stated(range)
  if (said?.bound !== 'exact' || shown === null) return null
  const digits = digitsFor(decimalFrom(said.value), 'exact', shown)
  return { value: valueOf(said.value), as: { percent: false, digits } }
}

/**
 * The digits of the screen, or more: spreadsheets round to the nearest, and a lower bound must not be written
 * as more than it is, nor an upper bound as less (H4).
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
