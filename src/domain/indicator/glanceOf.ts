import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'

/** Picks the fields of `IndicatorGlance`: its schema is strict and rejects any other field. */
export function glanceOf(indicator: IndicatorGlance): IndicatorGlance {
  const { id, name, unit, unitCode, measure, direction, rhythm, releaseDays } = indicator
  const { sectors, theme, decimals, methodBreaks } = indicator
  return {
    id,
    name,
    unit,
    unitCode,
    measure,
    direction,
    rhythm,
    releaseDays,
    sectors,
    theme,
    decimals,
    methodBreaks,
  }
}
