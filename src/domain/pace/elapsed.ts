import type { Reading } from '../../contract/figure/observation.ts'
import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import {
  type Fraction,
  fractionOf,
  larger,
  subtract,
  one,
  compareFractions,
  divide,
  add,
  zero,
} from './fraction.ts'
import { daysBetween, lastDayOf, sameTimeOfYear } from '../figure/period.ts'

/** A period: the day before it begins, its last day, and the cut-off up to which the figure counts. */
export type Span = { from: Day; until: Day; cutOff: Day }

/** The share of a period that has passed, and the method that gave it. */
export type Elapsed = { method: ElapsedMethod['kind']; share: Fraction }

/** The fewest complete years for a curve. */
export const curveYears = 3

/**
 * The elapsed share of a span (P2), from 0 to 1. By month, a part of a month counts by its days, so that the
 * share never falls as the cut-off moves on; by quarter, only complete ones count. Null for a curve with too
 * few years.
 */
export function elapsedOf(
  method: ElapsedMethod,
  span: Span,
  readings: readonly Reading[],
): Elapsed | null {
  const { from, until, cutOff } = span
  switch (method.kind) {
    case 'month':
      return shareOf('month', fractionalMonths(from, cutOff), fractionalMonths(from, until))
    case 'quarter': {
      const { top, bottom } = fractionalMonths(from, cutOff)
      const complete = top / (bottom * 3n)
      return shareOf('quarter', { top: complete * 3n, bottom: 1n }, fractionalMonths(from, until))
    }
    case 'day':
      return shareOf('day', daysOf(from, cutOff), daysOf(from, until))
    case 'plan': {
      const reached = method.checkpoints
        .filter(({ day }) => day <= cutOff)
        .reduce((highest, { percent }) => Math.max(highest, percent), 0)
      return { method: 'plan', share: percentOf(reached) }
    }
    case 'given':
      return { method: 'given', share: percentOf(method.percent) }
    case 'curve':
      return curveOf(cutOff, readings)
  }
}

/** Months between two days as an exact number; part of a month counts by its days. */
export function fractionalMonths(from: Day, to: Day): Fraction {
  return add(fractionOf(monthNumber(to) - monthNumber(from)), subtract(partOf(to), partOf(from)))
}

/** What a year had reached at the same date (`part`) and in total (`whole`); null unless both are final, exact and without conflict. */
export function yearCourseOf(
  period: string,
  cutOff: Day,
  readings: readonly Reading[],
): { part: Fraction; whole: Fraction } | null {
  const settled = readings.filter(
    (reading) =>
      reading.period === period &&
      reading.bound === 'exact' &&
      reading.status === 'final' &&
      reading.conflicts.length === 0,
  )
  const whole = settled.find(({ basis }) => basis === 'year')
  // A date may be given as month and as day: the figure recorded last counts.
  const part = settled
    .filter(
      ({ basis, asOf }) =>
        basis === 'year-to-date' && asOf !== null && sameTimeOfYear(lastDayOf(asOf), cutOff),
    )
    .reduce<Reading | null>(
      (last, one) => (last && last.recordedAt > one.recordedAt ? last : one),
      null,
    )
  return whole && part ? { part: fractionOf(part.value), whole: fractionOf(whole.value) } : null
}

/** The mean share that earlier years had reached at the date of the cut-off. */
function curveOf(cutOff: Day, readings: readonly Reading[]): Elapsed | null {
  const years = new Set(readings.flatMap(({ period }) => period ?? []))
  const shares = [...years].flatMap((year) => {
    const course = year < cutOff.slice(0, 4) ? yearCourseOf(year, cutOff, readings) : null
    return course && compareFractions(course.whole, zero) > 0
      ? divide(course.part, course.whole)
      : []
  })
  if (shares.length < curveYears) return null
  const sum = shares.reduce((total, share) => add(total, share), zero)
  return { method: 'curve', share: divide(sum, fractionOf(shares.length)) }
}

function shareOf(method: ElapsedMethod['kind'], passed: Fraction, whole: Fraction): Elapsed {
  return {
    method,
    share: compareFractions(passed, whole) < 0 ? divide(larger(passed, zero), whole) : one,
  }
}

function daysOf(from: Day, to: Day): Fraction {
  return fractionOf(daysBetween(from, to))
}

function percentOf(percent: number): Fraction {
  return divide(fractionOf(percent), fractionOf(100))
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** The share of its month that has passed by the end of the day. */
function partOf(day: Day): Fraction {
  return divide(
    fractionOf(Number(day.slice(8))),
    fractionOf(Number(lastDayOf(day.slice(0, 7)).slice(8))),
  )
}
