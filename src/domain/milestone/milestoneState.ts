import type { MilestoneStep } from '../../contract/milestone/milestoneStep.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Day } from '../../contract/scalars.ts'
import { lastDayOf } from '../figure/period.ts'
import { slipOf } from './slip.ts'

/** `unconfirmed`: the expected date has passed and no source says that it happened; not the same as late. */
export type MilestoneState = 'done' | 'expected' | 'unconfirmed'

export function milestoneStateOf(
  { status, date }: Pick<MilestoneStep, 'status' | 'date'>,
  day: Day,
): MilestoneState {
  if (status === 'done') return 'done'
  if (date === null) return 'expected'
  const { state } = slipOf({ planned: lastDayOf(date), expected: null, done: null }, day, rules)
  return state === 'unconfirmed' ? 'unconfirmed' : 'expected'
}
