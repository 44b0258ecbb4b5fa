import { decimalOf } from './decimal.ts'
import type { Quantity } from './interval.ts'

/** A quantity, and how many decimals it is shown with (H29). */
export type Printed = Quantity & { digits: number }

/** An exact number to be shown with all its digits. */
export function inFull(value: number): Printed {
  return { value, bound: 'exact', digits: decimalOf(value).scale }
}
