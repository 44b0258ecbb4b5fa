import type { RuleSet } from '../../contract/target/ruleSet.ts'
import { compareFractions, type Fraction, fractionOf, zero } from './fraction.ts'
import type { Goal } from './goal.ts'
import { type Judged, movesFromBaseline } from './measure.ts'
import { endsOf } from './range.ts'

/** How a target is approached: a flow (or spending) fills up from zero, a stock moves from a baseline. */
export type Course = {
  kind: 'flow' | 'stock' | 'spending'
  /** The start, in the unit of the indicator: zero for a flow. */
  from: Fraction
  /** The value of the target. */
  to: Fraction
}

/**
 * The course to a target. Null where there is none: the measure has no pace, the target no exact baseline, or
 * it is a ceiling on a flow or list instead of a goal.
 */
export function courseOf(goal: Goal, indicator: Judged, rules: RuleSet): Course | null {
  const to = fractionOf(goal.value)
  const spent = rules.spendingIndicators.includes(indicator.id)
  if (spent || indicator.measure === 'flow' || indicator.measure === 'annual-list') {
    if (goal.value <= 0 || (!spent && indicator.direction === 'lower')) return null
    return { kind: spent ? 'spending' : 'flow', from: zero, to }
  }
  if (goal.baseline?.bound !== 'exact') return null
  if (!movesFromBaseline(indicator)) return null
  return { kind: 'stock', from: fractionOf(goal.baseline.value), to }
}

/** The courses from both ends of a baseline that is a bound or a range; none from "about". */
export function coursesOf({ baseline, value }: Goal, indicator: Judged): Course[] {
  if (!baseline || baseline.bound === 'about' || !movesFromBaseline(indicator)) return []
  return endsOf(baseline).map((from) => ({ kind: 'stock', from, to: fractionOf(value) }))
}

/** Whether a stock's target is no better than its baseline, so that it only asks to keep a level. */
export function isFloor({ kind, from, to }: Course, { direction }: Judged): boolean {
  if (kind !== 'stock') return false
  return direction === 'higher' ? compareFractions(to, from) <= 0 : compareFractions(to, from) >= 0
}

export function reaches(value: Fraction, { to }: Course, { direction }: Judged): boolean {
  return direction === 'higher'
    ? compareFractions(value, to) >= 0
    : compareFractions(value, to) <= 0
}
