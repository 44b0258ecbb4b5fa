import type { IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import type { Reading } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Light } from '../../src/contract/target/status.ts'
import type { Target, TargetGlance } from '../../src/contract/target/target.ts'
import { type OverrideEntry, overrideOn } from '../../src/domain/pace/override.ts'
import { judge } from '../../src/domain/pace/status.ts'
import { targetsInForce } from './knownOn.ts'

/** The targets of an indicator in force on the day, and the light that the engine gives each. */
export function lightsOf(
  indicator: IndicatorGlance,
  readings: readonly Reading[],
  targets: readonly Target[],
  overrides: readonly OverrideEntry[],
  day: Day,
): { targets: TargetGlance[]; lights: Light[] } {
  const inForce = targetsInForce(targets, day)
  return {
    targets: inForce.map(({ id, tier, value, bound, due, setAt, scope, restates }) => ({
      id,
      tier,
      value,
      bound,
      due,
      setAt,
      scope,
      restates,
    })),
    lights: inForce.map((target) => {
      const { status, reason, reading } = judge(target, readings, indicator, day)
      return {
        target: target.id,
        status,
        reason,
        reading: reading && reading.id,
        override: overrideOn(day, target.id, overrides),
      }
    }),
  }
}
