import * as fc from 'fast-check'
import type { IndicatorGlance } from '../src/contract/indicator/indicator.ts'
import type { Reading } from '../src/contract/figure/observation.ts'
import { rules as inForce } from '../src/contract/target/rules.ts'
import type { ElapsedMethod, RuleSet } from '../src/contract/target/ruleSet.ts'
import type { Goal } from '../src/domain/pace/goal.ts'
import { bound, calendarDay } from './arbitraryFigures.ts'
import { baseline, indicator, otherStatement, reading, target } from './inventedFigures.ts'

/** A target, the figure it is judged on, and the rules: all that its pace depends on. */
export type GoalCase = { goal: Goal; figure: Reading; of: IndicatorGlance; rules: RuleSet }

/** Many of these hit a threshold exactly; the others have as many digits as a source prints. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100),
  fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
)
export const positiveAmount = amount.map((value) => value || 100)

const checkpoints = fc.array(
  fc.record({ day: calendarDay, percent: fc.integer({ min: 0, max: 100 }) }),
  { maxLength: 4 },
)
const method: fc.Arbitrary<ElapsedMethod> = fc.oneof(
  fc.constantFrom<ElapsedMethod>({ kind: 'month' }, { kind: 'quarter' }, { kind: 'day' }),
  fc.integer({ min: 0, max: 100 }).map((percent): ElapsedMethod => {
    return { kind: 'given', percent, source: 'An invented notice' }
  }),
  checkpoints.map((all): ElapsedMethod => {
    return { kind: 'plan', checkpoints: all, source: 'An invented plan' }
  }),
)
const ruleSet = method.map((standard): RuleSet => {
  return { ...inForce, elapsed: { standard, byIndicator: {} } }
})

/** Any bound; half of the time `exact`. */
const anyBound = fc.oneof(fc.constant('exact' as const), bound)
const conflicts = fc.array(
  fc.record({ value: amount, bound: anyBound }).map((stated) => otherStatement(stated)),
  { maxLength: 2 },
)

/** A year-to-date figure, with a target for the whole year. */
export const flowCase: fc.Arbitrary<GoalCase> = fc
  .tuple(positiveAmount, calendarDay, amount, anyBound, ruleSet)
  .map(([value, asOf, actual, stated, rules]) => {
    const period = asOf.slice(0, 4)
    return {
      goal: target({ value, due: `${period}-12-31`, setAt: `${period}-01-10` }),
      figure: reading({ basis: 'year-to-date', asOf, period, value: actual, bound: stated }),
      of: indicator({ measure: 'flow' }),
      rules,
    }
  })

/** A figure from 2023 to 2025, with the baseline at the end of 2022. */
export const stockCase: fc.Arbitrary<GoalCase> = fc
  .tuple(
    positiveAmount,
    amount,
    calendarDay,
    amount,
    anyBound,
    ruleSet,
    fc.constantFrom('stock', 'ratio', 'cumulative'),
  )
  .map(([value, base, asOf, actual, stated, rules, measure]) => ({
    goal: target({
      value,
      due: '2025-12-31',
      setAt: '2023-01-10',
      baseline: baseline('2022', base),
    }),
    figure: reading({
      basis: 'as-of',
      asOf,
      period: asOf.slice(0, 4),
      value: actual,
      bound: stated,
    }),
    of: indicator({ measure: measure as IndicatorGlance['measure'] }),
    rules,
  }))

/** The same where less is better; not cumulative, as there a lower target is a cap without pace. */
export const fallingCase: fc.Arbitrary<GoalCase> = stockCase.map(({ of, ...rest }) => ({
  ...rest,
  of: { ...of, measure: of.measure === 'cumulative' ? 'stock' : of.measure, direction: 'lower' },
}))

/** A year-to-date figure of spending, which should be even over the year. */
const spendingCase: fc.Arbitrary<GoalCase> = flowCase.map(({ rules, ...rest }) => ({
  ...rest,
  rules: { ...rules, spendingIndicators: [rest.of.id] },
}))

export const anyCase = fc.oneof(flowCase, stockCase, fallingCase, spendingCase)

export const disputedCase: fc.Arbitrary<GoalCase> = fc
  .tuple(anyCase, conflicts)
  .map(([given, others]) => ({ ...given, figure: { ...given.figure, conflicts: others } }))
