import { type Fraction, fractionOf, compareFractions, multiply } from './fraction.ts'

/**
 * The number next to what is asked that has the digits of the indicator and is still enough: rounded to the
 * nearest, 2,836.2 more enterprises would read 2,836, which would not do.
 */
export function enough(asked: Fraction, decimals: number, side: 'up' | 'down' = 'up'): Fraction {
  const large = compareFractions(multiply(asked, asked), fractionOf(10_000)) >= 0
  // Large amounts are shown with one digit after the point at most.
  const unit = 10n ** BigInt(large ? Math.min(decimals, 1) : decimals)
  const scaled = asked.top * unit
  const rest = ((scaled % asked.bottom) + asked.bottom) % asked.bottom
  const low = (scaled - rest) / asked.bottom
  return { top: side === 'up' && rest > 0n ? low + 1n : low, bottom: unit }
}
