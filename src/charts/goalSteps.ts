import type { TargetGlance } from '../contract/target/target.ts'
import { distinctTargets } from '../domain/target/distinctTargets.ts'

type Spot = { x: number; y: number }

/** A target as a step: from the due date of the one before it to its own; `rise` is the height it rises from. */
export type GoalStep = {
  target: TargetGlance
  left: number
  right: number
  y: number
  rise: number | null
}

/** The year in which a target is due. */
export function dueYear({ due }: Pick<TargetGlance, 'due'>): number {
  return Number(due.slice(0, 4))
}

/**
 * Targets as stairs, one of floors and one of stretch targets: each is in force until its due date, the next one after
 * it. The first stands at its due date alone, `half` to both sides, as nothing says since when it counts.
 */
export function goalSteps(
  targets: readonly TargetGlance[],
  at: (x: number, y: number) => Spot,
  half: number,
): GoalStep[] {
  const goals = distinctTargets(targets)
  return goals.map((target) => {
    const { x, y } = at(dueYear(target), target.value)
    const before = goals.filter(
      (one) =>
        (one.tier === 'stretch') === (target.tier === 'stretch') && dueYear(one) < dueYear(target),
    )
    const last = before.find((one) => dueYear(one) === Math.max(...before.map(dueYear)))
    const from = last && at(dueYear(last), last.value)
    return {
      target,
      left: from ? from.x + half : x - half,
      right: x + half,
      y,
      rise: from ? from.y : null,
    }
  })
}
