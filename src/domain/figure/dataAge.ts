import type { AnswerDays } from '../../contract/http/answerDays.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import { cutOffOf } from './cutOff.ts'
import { daysBetween, lastDayOf } from './period.ts'

/** The cut-off of a figure to show and sort by; null where the source gives no date (H13). */
export function dataDayOf(
  reading: Pick<Reading, 'period' | 'basis' | 'asOf' | 'recordedAt'>,
): Day | null {
  return reading.period === null || reading.basis === 'undated' ? null : cutOffOf(reading)
}

/** Days from the last record to the day of judging; null where nothing was recorded by then. */
export function recordsAgeOf({
  day,
  latestDay,
}: Pick<AnswerDays, 'day' | 'latestDay'>): number | null {
  return latestDay === null ? null : daysBetween(latestDay, day)
}

/** Whether the last record is so old that the page must say so. */
export function recordsAreOld(
  days: Pick<AnswerDays, 'day' | 'latestDay'>,
  { recordsOldDays }: Pick<RuleSet, 'recordsOldDays'>,
): boolean {
  return (recordsAgeOf(days) ?? 0) > recordsOldDays
}

/** Whole months from one day to a later one; the last day of a month counts as its end. */
export function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  const complete = end.date >= start.date || lastDayOf(to.slice(0, 7)) === to
  return Math.max(0, complete ? months : months - 1)
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}
