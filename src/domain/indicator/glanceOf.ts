import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'

/** An indicator as a card or a chart needs it: contracts are strict, so nothing else may cross with it. */
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
