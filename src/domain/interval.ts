import type { Bound } from '../contract/observation.ts'

/** All the values a statement allows, ends included; an open side is ±Infinity. */
export type Interval = { low: number; high: number }

export type Answer = 'yes' | 'no' | 'cannot-tell'

export type Quantity = { value: number; bound: Bound }

/**
 * The values that a stated figure allows. `over` is read as ≥ and `under` as ≤.
 * "About" says nothing precise: without a tolerance (in the unit of the value) it allows everything.
 */
export function intervalOf({ value, bound }: Quantity, tolerance = Infinity): Interval {
  switch (bound) {
    case 'exact':
      return { low: value, high: value }
    case 'over':
      return { low: value, high: Infinity }
    case 'under':
      return { low: -Infinity, high: value }
    case 'about':
      return { low: value - tolerance, high: value + tolerance }
  }
}

/** The bound of the same quantity with its sign turned: at least x is at most −x. */
export function turned(bound: Bound): Bound {
  return bound === 'over' ? 'under' : bound === 'under' ? 'over' : bound
}

/** Is every value the interval allows at least `threshold`? */
export function atLeast({ low, high }: Interval, threshold: number): Answer {
  if (low >= threshold) return 'yes'
  return high < threshold ? 'no' : 'cannot-tell'
}

/** Is every value the interval allows at most `threshold`? */
export function atMost({ low, high }: Interval, threshold: number): Answer {
  if (high <= threshold) return 'yes'
  return low > threshold ? 'no' : 'cannot-tell'
}
