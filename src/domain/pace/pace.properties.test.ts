import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type GoalCase,
  anyCase,
  disputedCase,
  fallingCase,
  flowCase,
  positiveAmount,
  stockCase,
} from '../../../tests/arbitraryGoals.ts'
import { allowedValue, calendarDay, manyTimes } from '../../../tests/arbitraryFigures.ts'
import type { Status } from '../../contract/target/status.ts'
import { type Fraction, fractionOf, numberOf, compareFractions, multiply } from './fraction.ts'
import { courseOf } from './course.ts'
import type { Range } from './range.ts'
import { judge } from './status.ts'

/** Judged on the day of the figure, before the due date, so that no target has the status `missed`. */
const judged = ({ goal, figure, of, rules }: GoalCase) =>
  judge(goal, [figure], of, figure.asOf ?? '', rules)

const order4: Status[] = ['behind', 'slow', 'on-pace', 'met']
/** A score from worst to best; null where the status is not definite. */
function goodness(given: GoalCase): number | null {
  const place = order4.indexOf(judged(given).status)
  return place < 0 ? null : place
}

/** Whether the first status is no better than the second, where both are definite. */
function noBetter(first: GoalCase, second: GoalCase): boolean {
  const [a, b] = [goodness(first), goodness(second)]
  return a === null || b === null || a <= b
}

const withValue = (given: GoalCase, value: number): GoalCase => ({
  ...given,
  figure: { ...given.figure, value },
})
const withTarget = (given: GoalCase, value: number): GoalCase => ({
  ...given,
  goal: { ...given.goal, value },
})
const withCutOff = (given: GoalCase, asOf: string): GoalCase => ({
  ...given,
  figure: { ...given.figure, asOf },
})
const sum = (a: number, b: number) => Number((a + b).toFixed(6))

describe('P22: the pace of a target, for any figures', () => {
  test('scaling the unit changes no status and no share, and scales every amount', () => {
    const scaled = (given: GoalCase, power: number): GoalCase => {
      const by = (value: number) => Number(`${value}e${power}`)
      const { goal, figure } = given
      return {
        ...given,
        goal: {
          ...goal,
          value: by(goal.value),
          baseline: goal.baseline && { ...goal.baseline, value: by(goal.baseline.value) },
        },
        figure: {
          ...figure,
          value: by(figure.value),
          conflicts: figure.conflicts.map((other) => ({ ...other, value: by(other.value) })),
        },
      }
    }
    fc.assert(
      fc.property(disputedCase, fc.integer({ min: -6, max: 6 }), (given, power) => {
        const [plain, large] = [judged(given), judged(scaled(given, power))]
        expect([large.status, large.reason]).toEqual([plain.status, plain.reason])
        const same = (a: Range | null | undefined, b: Range | null | undefined) =>
          sameEnd(a?.low, b?.low) && sameEnd(a?.high, b?.high)
        const [before, after] = [plain.pace, large.pace]
        expect({
          R: same(before?.completion, after?.completion),
          E: sameEnd(before?.elapsed.share, after?.elapsed.share),
          g: same(before?.gap, after?.gap),
          P: same(before?.pace, after?.pace),
          K: same(before?.catchUp, after?.catchUp),
          F: same(before && scaledRange(before.forecast, power), after?.forecast),
          N: same(before && scaledRange(before.needed, power), after?.needed),
        }).toEqual({ R: true, E: true, g: true, P: true, K: true, F: true, N: true })
      }),
      manyTimes,
    )
  })

  test('a higher figure is never judged worse where higher is better', () => {
    fc.assert(
      fc.property(fc.oneof(flowCase, stockCase), positiveAmount, (given, more) => {
        expect(noBetter(given, withValue(given, sum(given.figure.value, more)))).toBe(true)
      }),
      manyTimes,
    )
  })

  test('a lower figure is never judged worse where lower is better', () => {
    fc.assert(
      fc.property(fallingCase, positiveAmount, (given, more) => {
        expect(noBetter(withValue(given, sum(given.figure.value, more)), given)).toBe(true)
      }),
      manyTimes,
    )
  })

  test('a later cut-off of the same figure never improves it', () => {
    fc.assert(
      fc.property(fc.oneof(flowCase, stockCase, fallingCase), calendarDay, (given, day) => {
        const year = given.figure.period ?? ''
        const other = given.of.measure === 'flow' ? year + day.slice(4) : day
        if (other.endsWith('02-29') && Number(year) % 4 > 0) return
        const [early, late] = [given.figure.asOf ?? '', other].sort()
        const [before, after] = [withCutOff(given, early ?? ''), withCutOff(given, late ?? '')]
        expect(noBetter(after, before)).toBe(true)
      }),
      manyTimes,
    )
  })

  test('a harder target is never judged better', () => {
    fc.assert(
      fc.property(fc.oneof(flowCase, stockCase), positiveAmount, (given, more) => {
        const harder = withTarget(given, sum(given.goal.value, more))
        expect(noBetter(harder, given)).toBe(true)
      }),
      manyTimes,
    )
  })

  test('H3, H22: no status is given that a value allowed by a bound or a conflict would contradict', () => {
    const definite: Status[] = [...order4, 'missed']
    fc.assert(
      fc.property(
        disputedCase,
        fc.nat(),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (given, away, part) => {
          const { status } = judged(given)
          if (!definite.includes(status)) return
          const { figure, goal } = given
          for (const stated of [figure, ...figure.conflicts])
            for (const distance of [0, away, Number((part * goal.value).toFixed(6)), 1e12]) {
              const value = allowedValue(stated, distance)
              const exact = { ...figure, value, bound: 'exact' as const, conflicts: [] }
              expect(judged({ ...given, figure: exact }).status).toBe(status)
            }
        },
      ),
      manyTimes,
    )
  })

  test('R, g, P and F agree with floating-point arithmetic', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { goal, figure, of, rules } = given
        const { pace } = judged(given)
        const course = courseOf(goal, of, rules)
        if (!pace || !course || figure.bound !== 'exact') return
        const [from, to, a] = [numberOf(course.from), goal.value, figure.value]
        const e = numberOf(pace.elapsed.share)
        const r = (a - from) / (to - from)
        // Floating-point arithmetic loses digits where large numbers nearly cancel.
        const amounts = 1 + Math.abs(a) + from + to
        const shares = 1 + amounts / Math.abs(to - from)
        const atPace = from + e * (to - from)
        const short = to < from ? Math.min(0, atPace - a) : Math.max(0, atPace - a)
        const begun = e > 1e-3
        expect({
          R: near(pace.completion, r, shares),
          g: near(pace.gap, r - e, shares),
          P: !begun || near(pace.pace, r / e, shares / e),
          F: !begun || near(pace.forecast, from + (a - from) / e, amounts / e),
          short: near(pace.short.onPace, short, amounts),
        }).toEqual({ R: true, g: true, P: true, F: true, short: true })
      }),
      manyTimes,
    )
  })
})

function near(range: Range | null, plain: number, size: number): boolean {
  const value = range?.low ? Number(range.low.top) / Number(range.low.bottom) : NaN
  return Math.abs(value - plain) / size < 1e-9
}

function scaledRange(range: Range | null, power: number): Range | null {
  const by = fractionOf(Number(`1e${power}`))
  return (
    range && {
      low: range.low && multiply(range.low, by),
      high: range.high && multiply(range.high, by),
    }
  )
}

function sameEnd(a: Fraction | null | undefined, b: Fraction | null | undefined): boolean {
  return a && b ? compareFractions(a, b) === 0 : !a && !b
}
