import type { TargetGlance } from '../../contract/target/target.ts'

/** Two documents may set the same target for the same day; it is marked once. */
export function distinctTargets(targets: readonly TargetGlance[]): TargetGlance[] {
  const isSame = (a: TargetGlance, b: TargetGlance) =>
    a.tier === b.tier && a.value === b.value && a.due === b.due
  return targets.filter(
    (target, place) => targets.findIndex((other) => isSame(other, target)) === place,
  )
}
