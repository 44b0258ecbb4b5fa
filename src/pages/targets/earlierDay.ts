import type { Day } from '../../contract/scalars.ts'
import { lastDayOf } from '../../domain/figure/period.ts'

/** The day with which a ledger is compared, and what chose it. */
export type EarlierDay = { day: Day; by: 'choice' | 'visit' | 'month' }

/** The day of the address if it is earlier; else that of the data last seen here; else a month before. */
export function earlierDayOf(since: Day | null, seen: Day | null, day: Day): EarlierDay {
  if (since !== null && since < day) return { day: since, by: 'choice' }
  return seen === null ? { day: monthsBefore(day, 1), by: 'month' } : { day: seen, by: 'visit' }
}

/** The same day some months before, or the last day of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  const [same, last] = [`${month}${day.slice(7)}`, lastDayOf(month)]
  return same < last ? same : last
}
