import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import { decimalOf, doubleOf, minus } from './decimal.ts'
import type { Quantity } from './interval.ts'

type Difference = { kind: 'amount' | 'points' | 'places'; amount: number; bound: 'exact' }

/** By how much a later statement differs from an earlier one; null unless both are exact (H2, H16). */
export function revisionDifference(
  earlier: Quantity,
  later: Quantity,
  { measure, unitCode }: Pick<IndicatorGlance, 'measure' | 'unitCode'>,
): Difference | null {
  if (earlier.bound !== 'exact' || later.bound !== 'exact') return null
  const amount = doubleOf(minus(decimalOf(later.value), decimalOf(earlier.value)))
  const points = unitCode.startsWith('percent')
  return {
    kind: measure === 'rank' ? 'places' : points ? 'points' : 'amount',
    amount,
    bound: 'exact',
  }
}
