import type { OtherStatement, Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Reason, Status } from '../../contract/target/status.ts'
import { atLeast, atMost, type Certainty, intervalOf, type Quantity } from '../figure/interval.ts'
import type { Course } from './course.ts'
import { divide, type Fraction, one } from './fraction.ts'
import type { Goal } from './goal.ts'
import type { Judged } from './measure.ts'
import { computedStatus } from './pace.ts'
import { obstacleOf } from './reason.ts'
import { statusesOf } from './unanimous.ts'

/** Whether the figure meets the target. A target of "over x" is met by x itself. */
export function meets(
  quantity: Quantity | OtherStatement,
  target: Pick<Goal, 'value' | 'bound'>,
  { direction }: Pick<Judged, 'direction'>,
): Certainty {
  if (target.bound === 'about') return 'cannot-tell'
  const interval = intervalOf(quantity)
  return direction === 'higher' ? atLeast(interval, target.value) : atMost(interval, target.value)
}

export function withinBand(stated: Quantity, course: Course, rules: RuleSet): Certainty {
  const statusOf = (value: Fraction): Status =>
    computedStatus(divide(value, course.to), one, 'spending', rules) === 'on-pace'
      ? 'met'
      : 'missed'
  const [first, ...others] = statusesOf(stated, statusOf, [course.to])
  if (others.some((other) => other !== first)) return 'cannot-tell'
  return first === 'met' ? 'yes' : 'no'
}

/** Whether a figure and those in conflict with it meet a target, or why that is unknown. */
export function comparisonOf(
  goal: Goal,
  reading: Reading,
  indicator: Judged,
  meetsIt: (stated: Quantity) => Certainty,
): { met: boolean; reason: Reason | null } {
  const reason = obstacleOf(goal, reading, indicator)
  if (reason) return { met: false, reason }
  if (reading.bound === 'about' || goal.bound === 'about')
    return { met: false, reason: 'approximate' }
  const answer = meetsIt(reading)
  if (answer === 'cannot-tell') return { met: false, reason: 'bound' }
  if (reading.conflicts.some((other) => meetsIt(other) !== answer))
    return { met: false, reason: 'conflict' }
  return { met: answer === 'yes', reason: null }
}
