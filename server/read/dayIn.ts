import type { Day } from '../../src/contract/scalars.ts'

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The day that a moment falls on in a time zone. Throws a RangeError where there is no such zone. */
export function dayIn(timeZone: string, moment: Date): Day {
  const calendar = calendars.get(timeZone) ?? calendarOf(timeZone)
  calendars.set(timeZone, calendar)
  const parts = new Map(calendar.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/** Cached by the caller: constructing a formatter is slow. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
}
