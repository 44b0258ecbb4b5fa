import type { Bound } from '../../contract/figure/observation.ts'
import { type Fraction, fractionOf, compareFractions } from './fraction.ts'
import { isLowerBound, isUpperBound, type Quantity } from '../figure/interval.ts'

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

/** The ends of what a statement allows; an open side ends at ±`farOff`. */
export function endsOf(stated: Quantity): [low: Fraction, high: Fraction] {
  const { low, high } = rangeOf(stated)
  return [low ?? { top: -farOff, bottom: 1n }, high ?? { top: farOff, bottom: 1n }]
}

/** Larger than any figure, so that the status there is the status at infinity. */
const farOff = 10n ** 40n

/** Applies a monotonic function to a range; `falling` says that it decreases, which swaps the ends. */
export function mapped(
  { low, high }: Range,
  to: (end: Fraction) => Fraction,
  falling = false,
): Range {
  const [first, last] = [low && to(low), high && to(high)]
  return falling ? { low: last, high: first } : { low: first, high: last }
}

/** A range as one value with a bound; null where both ends differ or both are open. */
export function stated({ low, high }: Range): { value: Fraction; bound: Bound } | null {
  if (low && high) return compareFractions(low, high) === 0 ? { value: low, bound: 'exact' } : null
  if (low) return { value: low, bound: 'over' }
  return high && { value: high, bound: 'under' }
}
