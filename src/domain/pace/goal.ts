import type { Day } from '../../contract/scalars.ts'
import type { Target, TargetGlance } from '../../contract/target/target.ts'

/** The fields of a target that judging needs. */
export type Goal = TargetGlance & Pick<Target, 'baseline'>

/** The target without a baseline that was published after the day. */
export function withKnownBaseline(goal: Goal, day: Day): Goal {
  return goal.baseline && goal.baseline.recordedAt > day ? { ...goal, baseline: null } : goal
}
