import { type Fraction, fractionOf, compareFractions, multiply } from './fraction.ts'

/**
 * Rounds a needed amount to the indicator's decimals so that it still suffices: 2,836.2 more enterprises
 * become 2,837, since 2,836 would be too few. `side` is `down` where less is better.
 */
export function enough(asked: Fraction, decimals: number, side: 'up' | 'down' = 'up'): Fraction {
  const large = compareFractions(multiply(asked, asked), fractionOf(10_000)) >= 0
  // Amounts of 100 and more are shown with at most one decimal.
  const unit = 10n ** BigInt(large ? Math.min(decimals, 1) : decimals)
  const scaled = asked.top * unit
  const rest = ((scaled % asked.bottom) + asked.bottom) % asked.bottom
  const low = (scaled - rest) / asked.bottom
  return { top: side === 'up' && rest > 0n ? low + 1n : low, bottom: unit }
}
