import type { Day } from '../../contract/scalars.ts'
import { lastDayOf } from './period.ts'

export type PeriodEnd = 'month' | 'quarter' | 'half' | 'year'

/**
 * The ends of the periods before those that a day lies in, the latest first: of the month, the quarter, the first
 * half of a year, and of three years. A day that ends several is there once.
 */
export function periodEndsBefore(day: Day): { day: Day; ends: PeriodEnd[] }[] {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const ends: [PeriodEnd, Day][] = [
    ['month', endOf(year, month - 1)],
    ['quarter', endOf(year, month - 1 - ((month - 1) % 3))],
    ['half', endOf(month > 6 ? year : year - 1, 6)],
    ...[1, 2, 3].map((back): [PeriodEnd, Day] => ['year', endOf(year - back, 12)]),
  ]
  const days = [...new Set(ends.map(([, end]) => end))].sort().reverse()
  return days.map((end) => ({
    day: end,
    ends: ends.filter(([, other]) => other === end).map(([kind]) => kind),
  }))
}

/** The longest period that a day ends; null where it is the last day of none. */
export function periodEndOf(day: Day): PeriodEnd | null {
  const month = Number(day.slice(5, 7))
  if (day !== lastDayOf(day.slice(0, 7))) return null
  if (month % 6 === 0) return month === 12 ? 'year' : 'half'
  return month % 3 === 0 ? 'quarter' : 'month'
}

/** The last day of a month; month 0 is the December before. */
function endOf(year: number, month: number): Day {
  const [inYear, inMonth] = month === 0 ? [year - 1, 12] : [year, month]
  return lastDayOf(`${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}`)
}
