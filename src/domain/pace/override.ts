import type { Day } from '../../contract/scalars.ts'
import type { Override } from '../../contract/target/status.ts'

/** An override that was taken back: from that day on, the target has none until another one is set. */
export type OverrideEnd = Pick<Override, 'target' | 'by' | 'setAt'> & { status: null }

export type OverrideEntry = Override | OverrideEnd

/**
 * The override of a target in force on the day; null without one. What was set or taken back last replaces all
 * before it for good: when it expires, the computed light counts again and not an earlier override (P18).
 * `overrides` are in the order in which they were set.
 */
export function overrideOn(
  day: Day,
  target: string,
  overrides: readonly OverrideEntry[],
): Override | null {
  const last = overrides.filter((one) => one.target === target && one.setAt <= day).at(-1)
  return last?.status && day <= last.until ? last : null
}
