import type { Day } from '../../contract/scalars.ts'
import type { Override } from '../../contract/target/status.ts'

/** The override of a target in force on the day: the one set last that has not expired; null without one. */
export function overrideOn(
  day: Day,
  target: string,
  overrides: readonly Override[],
): Override | null {
  return overrides
    .filter((one) => one.target === target && one.setAt <= day && day <= one.until)
    .reduce<Override | null>((last, one) => (last && last.setAt > one.setAt ? last : one), null)
}
