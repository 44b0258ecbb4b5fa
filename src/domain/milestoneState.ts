import type { MilestoneStep } from '../contract/milestoneStep.ts'
import type { Day } from '../contract/scalars.ts'
import { lastDayOf } from './period.ts'

/** `unconfirmed`: the expected date has passed and no source says that it happened; neither late nor done. */
export type MilestoneState = 'done' | 'expected' | 'unconfirmed'

export function milestoneStateOf(
  { status, date }: Pick<MilestoneStep, 'status' | 'date'>,
  day: Day,
): MilestoneState {
  if (status === 'done') return 'done'
  return date !== null && lastDayOf(date) < day ? 'unconfirmed' : 'expected'
}
