import type { Reading } from '../../contract/figure/observation.ts'
import type { Reason, Status } from '../../contract/target/status.ts'
import type { Quantity } from '../figure/interval.ts'
import { compareFractions, type Fraction } from './fraction.ts'
import type { Goal } from './goal.ts'
import { endsOf } from './range.ts'
import { provisionalOf } from './reason.ts'

/** The status if all values agree that the figure and its conflicts allow, else "cannot tell" with the reason. */
export function unanimous(
  reading: Reading,
  goal: Goal,
  statusBy: readonly ((value: Fraction) => Status)[],
  between: readonly Fraction[],
): { status: Status; reason: Reason | null } {
  if (goal.bound === 'about' || reading.bound === 'about')
    return { status: 'cannot-tell', reason: 'approximate' }
  const allOf = (stated: Quantity) =>
    statusBy.flatMap((statusOf) => statusesOf(stated, statusOf, between))
  const own = allOf(reading)
  const all = reading.conflicts.flatMap(allOf)
  const [status] = own
  if (!status || own.some((other) => other !== status))
    return { status: 'cannot-tell', reason: 'bound' }
  return all.some((other) => other !== status)
    ? { status: 'cannot-tell', reason: 'conflict' }
    : { status, reason: status === 'met' ? provisionalOf(reading) : null }
}

/** The statuses at both ends of what a statement allows, and at the values `between` where the status turns. */
export function statusesOf(
  stated: Quantity,
  statusOf: (value: Fraction) => Status,
  between: readonly Fraction[],
): Status[] {
  const [low, high] = endsOf(stated)
  const inside = between.filter(
    (value) => compareFractions(value, low) > 0 && compareFractions(value, high) < 0,
  )
  return [low, high, ...inside].map(statusOf)
}
