/** Dates by plain counting. Shares no code with the product. */

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export type Parts = { year: number; month: number; day: number }

export function partsOf(day: string): Parts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

export function dayText({ year, month, day }: Parts): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The last day of a year, a month or a day. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const { year, month } = partsOf(`${date}-01`)
  return dayText({ year, month, day: daysInMonth(year, month) })
}

/** The first day of a year, a month or a day. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** The days since 1 January of the year 0. */
export function dayNumber(day: string): number {
  const { year, month, day: date } = partsOf(day)
  let days = year * 365 + Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100)
  days += Math.floor((year + 399) / 400)
  for (let before = 1; before < month; before += 1) days += daysInMonth(year, before)
  return days + date - 1
}

export function addDays(day: string, count: number): string {
  let { year, month, day: date } = partsOf(day)
  date += count
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  while (date < 1) {
    month -= 1
    if (month < 1) {
      month = 12
      year -= 1
    }
    date += daysInMonth(year, month)
  }
  return dayText({ year, month, day: date })
}

/** The same day so many months later; the last day of the month if it has no such day. */
export function addMonths(day: string, count: number): string {
  const { year, month, day: date } = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const to = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return dayText({ ...to, day: Math.min(date, daysInMonth(to.year, to.month)) })
}
