import type { Reading } from '../../contract/figure/observation.ts'
import type { Day, PartialDate } from '../../contract/scalars.ts'
import { homeTimeZone } from './homeCity.ts'

export type When = Pick<Reading, 'period' | 'basis' | 'asOf'>

/** The last day a partial date may mean: 2024 → 2024-12-31, 2024-02 → 2024-02-29. */
export function lastDayOf(date: PartialDate): Day {
  const [year = '', month = '12', day] = date.split('-')
  if (day) return date
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}`
}

/** The day `count` days after `day`. */
export function daysAfter(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The same date `count` months later, or the last day of a shorter month. */
export function monthsAfter(day: Day, count: number): Day {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const whole = year * 12 + month - 1 + count
  const target = `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`
  const last = lastDayOf(target)
  const same = `${target}${day.slice(7)}`
  return same < last ? same : last
}

/**
 * The position of a reading on an axis of years: an annual figure on its year, a dated one at the end of
 * its month or day within the year. Null for undated figures.
 */
export function yearPosition({ period, basis, asOf }: When): number | null {
  if (period === null || basis === 'undated') return null
  if (!asOf || basis === 'year' || basis === 'edition') return Number(period)
  const [year, month = 12, day] = lastDayOf(asOf).split('-').map(Number)
  // The tick of a year is its end, so a point within the year lies before it.
  return Number(year) - 1 + (month - 1 + (day ?? 31) / 31) / 12
}

/** The calendar day in the city of a timestamp in milliseconds. */
export function dayOfMoment(moment: number): Day {
  // The Swedish date format is that of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: homeTimeZone }).format(moment)
}

/** Are two dates at the same point of their years? The end of February is one, in a leap year or not. */
export function sameTimeOfYear(a: Day, b: Day): boolean {
  return (
    a.slice(5) === b.slice(5) || (a.slice(5, 7) === b.slice(5, 7) && endsMonth(a) && endsMonth(b))
  )
}

function endsMonth(day: Day): boolean {
  return day === lastDayOf(day.slice(0, 7))
}
