import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import { cutOffOf } from '../figure/cutOff.ts'
import { daysAfter, monthsAfter } from '../figure/period.ts'
import type { Judged } from './measure.ts'

/** Days from the end of a period until a missing figure is overdue. */
export function lagOf({ releaseDays }: Judged, rules: RuleSet): number {
  return releaseDays ?? rules.releaseDays
}

/** The last day before a newer figure than this one is overdue. */
export function staleAfter(reading: Reading, indicator: Judged, rules: RuleSet): Day {
  const cutOff = cutOffOf(reading)
  if (indicator.rhythm === null) return monthsAfter(cutOff, rules.staleMonths)
  return daysAfter(monthsAfter(cutOff, monthsOf[indicator.rhythm]), lagOf(indicator, rules))
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const
