import { decimalOf } from './decimal.ts'
import type { Quantity } from './interval.ts'

/** A quantity with how many decimals it is printed with (H29). */
export type Printed = Quantity & { digits: number }

/** An exact number to be printed with all its digits. */
export function inFull(value: number): Printed {
  return { value, bound: 'exact', digits: decimalOf(value).scale }
}
