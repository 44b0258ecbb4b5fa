import type { Bound } from '../../contract/figure/observation.ts'
import { type Fraction, fractionOf, compareFractions } from './fraction.ts'
import { isLowerBound, isUpperBound, type Quantity } from './interval.ts'

/** All the exact numbers that a statement allows, ends included; null is an open side. */
export type Range = { low: Fraction | null; high: Fraction | null }

/** The numbers a stated figure allows. "About" without a tolerance allows every number. */
export function rangeOf({ value, bound, upper }: Quantity): Range {
  const end = fractionOf(value)
  if (bound === 'range') return { low: end, high: fractionOf(upper ?? value) }
  return {
    low: bound === 'exact' || isLowerBound(bound) ? end : null,
    high: bound === 'exact' || isUpperBound(bound) ? end : null,
  }
}

/** The range of what follows from a quantity by a function that only rises, or only falls. */
export function mapped(
  { low, high }: Range,
  to: (end: Fraction) => Fraction,
  falling = false,
): Range {
  const [first, last] = [low && to(low), high && to(high)]
  return falling ? { low: last, high: first } : { low: first, high: last }
}

/** A range by its one end and a bound; null where nothing short can be said of it. */
export function stated({ low, high }: Range): { value: Fraction; bound: Bound } | null {
  if (low && high) return compareFractions(low, high) === 0 ? { value: low, bound: 'exact' } : null
  if (low) return { value: low, bound: 'over' }
  return high && { value: high, bound: 'under' }
}
