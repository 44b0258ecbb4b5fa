import { decimalOf, doubleOf, minus, quotient, shifted } from './decimal.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Bound, Reading } from '../../contract/figure/observation.ts'
import { isLowerBound, isUpperBound, negatedBound } from './interval.ts'
import { crossesBreak, dayOf } from './methodBreaks.ts'
import { lastDayOf, sameTimeOfYear } from './period.ts'

/** Why a change cannot be computed. */
export type NoChange =
  | 'no-earlier-figure'
  | 'method-break'
  | 'bounded'
  | 'approximate'
  | 'zero-base'
  | 'negative-base'
  | 'unclear'
  | 'conflict'

/**
 * The change from the earlier reading `against`. `amount` is in per cent, in percentage points, in places
 * gained (positive is better), or in the unit of the indicator; `bound` is that of the amount.
 */
export type Change =
  | {
      kind: 'percent' | 'points' | 'places' | 'amount'
      amount: number
      bound: Bound
      against: Reading
    }
  | { kind: 'none'; reason: NoChange }

/** The change of `current` from the reading one year, edition or record earlier (H15, H16, H17). */
export function changeOf(
  current: Reading,
  readings: readonly Reading[],
  indicator: Pick<IndicatorGlance, 'measure' | 'unitCode' | 'methodBreaks'>,
): Change {
  const against = earlierComparable(current, readings, indicator)
  if (!against) return { kind: 'none', reason: 'no-earlier-figure' }
  if (crossesBreak(dayOf(against), dayOf(current), current.region, indicator.methodBreaks))
    return { kind: 'none', reason: 'method-break' }
  const bound = boundOfDifference(current, against)
  if (typeof bound !== 'string') return { kind: 'none', reason: bound.refused }
  if (indicator.measure === 'rank')
    return settle('places', difference(against, current), negatedBound(bound), against)
  if (indicator.unitCode.startsWith('percent'))
    return settle('points', difference(current, against), bound, against)
  if (indicator.measure === 'cumulative')
    return settle('amount', difference(current, against), bound, against)
  if (against.value === 0) return { kind: 'none', reason: 'zero-base' }
  if (against.value < 0) return { kind: 'none', reason: 'negative-base' }
  const share = quotient(decimalOf(difference(current, against)), decimalOf(against.value))
  const percent = doubleOf(shifted(share, 2))
  return settle('percent', percent, bound, against)
}

/** The reading one year, edition or record earlier on the same basis; if dated, at the same date. */
export function earlierComparable(
  current: Reading,
  readings: readonly Reading[],
  { measure }: Pick<IndicatorGlance, 'measure'>,
): Reading | undefined {
  if (measure === 'record') return readings[readings.indexOf(current) - 1]
  if (current.period === null || current.basis === 'undated') return undefined
  const period = String(Number(current.period) - 1)
  return readings.find(
    (reading) =>
      reading.region === current.region &&
      reading.basis === current.basis &&
      reading.period === period &&
      isYearOn(reading, current),
  )
}

/** Whether two figures of one basis are a whole year apart; dated ones must be of the same time of year. */
function isYearOn(earlier: Reading, later: Reading): boolean {
  if (later.basis !== 'as-of' && later.basis !== 'year-to-date') return true
  if (earlier.asOf === null || later.asOf === null) return false
  const yearsLate = ({ asOf, period }: Reading) => Number(asOf?.slice(0, 4)) - Number(period)
  return (
    yearsLate(earlier) === yearsLate(later) &&
    sameTimeOfYear(lastDayOf(earlier.asOf), lastDayOf(later.asOf))
  )
}

function boundOfDifference(current: Reading, against: Reading): Bound | { refused: NoChange } {
  if (current.status === 'ambiguous' || against.status === 'ambiguous')
    return { refused: 'unclear' }
  if (current.conflicts.length > 0 || against.conflicts.length > 0) return { refused: 'conflict' }
  if (against.bound === 'about') return { refused: 'approximate' }
  if (against.bound !== 'exact' || current.bound === 'range') return { refused: 'bounded' }
  return current.bound
}

/** A bound that leaves even the direction open gives no change (H25). */
function settle(
  kind: 'percent' | 'points' | 'places' | 'amount',
  amount: number,
  bound: Bound,
  against: Reading,
): Change {
  if ((isLowerBound(bound) && amount <= 0) || (isUpperBound(bound) && amount >= 0))
    return { kind: 'none', reason: 'bounded' }
  return { kind, amount, bound, against }
}

function difference(a: Reading, b: Reading): number {
  return doubleOf(minus(decimalOf(a.value), decimalOf(b.value)))
}
