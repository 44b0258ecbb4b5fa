import type { Day } from '../../contract/scalars.ts'
import type { Target, TargetGlance } from '../../contract/target/target.ts'

/** The fields of a target that judging needs. */
export type Goal = TargetGlance & Pick<Target, 'baseline'>

/** The target without a baseline that was published after the day (H32). */
export function withKnownBaseline<Given extends Pick<Target, 'baseline'>>(
  goal: Given,
  day: Day,
): Given {
  return goal.baseline && goal.baseline.recordedAt > day ? { ...goal, baseline: null } : goal
}
