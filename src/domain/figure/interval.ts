import type { Bound } from '../../contract/figure/observation.ts'

/** All the values a statement allows, ends included; an open side is ±Infinity. */
export type Interval = { low: number; high: number }

export type Certainty = 'yes' | 'no' | 'cannot-tell'

/** A stated figure; `upper` is the other end of a range. */
export type Quantity = { value: number; bound: Bound; upper?: number | undefined }

/**
 * The values that a stated figure allows. Lower bounds are read as ≥ and upper bounds as ≤.
 * "About" allows every value, unless a tolerance is given (in the unit of the value).
 */
export function intervalOf({ value, bound, upper }: Quantity, tolerance = Infinity): Interval {
  switch (bound) {
    case 'exact':
      return { low: value, high: value }
    case 'range':
      return { low: value, high: upper ?? value }
    case 'over':
    case 'at-least':
      return { low: value, high: Infinity }
    case 'under':
    case 'nearly':
      return { low: -Infinity, high: value }
    case 'about':
      return { low: value - tolerance, high: value + tolerance }
  }
}

/** Whether the true value may be anything from the stated one upwards. */
export function isLowerBound(bound: Bound): bound is 'over' | 'at-least' {
  return bound === 'over' || bound === 'at-least'
}

/** Whether the true value may be anything up to the stated one. */
export function isUpperBound(bound: Bound): bound is 'under' | 'nearly' {
  return bound === 'under' || bound === 'nearly'
}

/** The bound of the negated quantity: if x is at least 5, −x is at most −5. */
export function negatedBound(bound: Bound): Bound {
  const other = {
    over: 'under',
    under: 'over',
    'at-least': 'nearly',
    nearly: 'at-least',
  } as const
  return bound in other ? other[bound as keyof typeof other] : bound
}

/** `yes` if every value of the interval is at least `threshold`, `no` if none is. */
export function atLeast({ low, high }: Interval, threshold: number): Certainty {
  if (low >= threshold) return 'yes'
  return high < threshold ? 'no' : 'cannot-tell'
}

/** `yes` if every value of the interval is at most `threshold`, `no` if none is. */
export function atMost({ low, high }: Interval, threshold: number): Certainty {
  if (high <= threshold) return 'yes'
  return low > threshold ? 'no' : 'cannot-tell'
}
