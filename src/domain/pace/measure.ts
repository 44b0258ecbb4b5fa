import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'

/** The fields of an indicator that judging needs. */
export type Judged = Pick<
  IndicatorGlance,
  'id' | 'measure' | 'direction' | 'methodBreaks' | 'rhythm' | 'releaseDays'
>

/** Whether targets of this measure are approached from a baseline rather than from zero. */
export function movesFromBaseline({ measure }: Judged): boolean {
  return measure === 'stock' || measure === 'ratio' || measure === 'cumulative'
}

/** Whether the measure only grows within its period. Spending is excluded: there, too much is bad. */
export function onlyGrows({ id, measure }: Judged, rules: RuleSet): boolean {
  if (rules.spendingIndicators.includes(id)) return false
  return measure === 'flow' || measure === 'cumulative' || measure === 'annual-list'
}

/** Whether the target is a ceiling on a measure that only grows. */
export function isCeiling(indicator: Judged, rules: RuleSet): boolean {
  return indicator.direction === 'lower' && onlyGrows(indicator, rules)
}
