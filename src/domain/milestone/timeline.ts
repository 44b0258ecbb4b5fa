import type { MilestoneRecord } from '../../contract/milestone/milestoneRegister.ts'
import type { Bilingual, Day, PartialDate } from '../../contract/scalars.ts'
import { lastDayOf } from '../figure/period.ts'
import type { SectorStep } from './sectorSteps.ts'

/** A milestone as a row of a timeline, with its dated steps. */
type TimelineRow = { milestone: MilestoneRecord; steps: readonly DatedStep[] }

/** How precisely a date is known. */
export type DatePrecision = 'day' | 'month' | 'year'

/** A step and the time in which it may have happened, in fractional years: a day is a point, a year a span. */
export type DatedStep = SectorStep & { from: number; to: number; precision: DatePrecision }

export type Lane = { id: string; name: Bilingual; rows: readonly TimelineRow[] }

/** The definition of a lane: its id and name, and which milestones belong to it. */
type Heading = Pick<Lane, 'id' | 'name'> & { holds: (milestone: MilestoneRecord) => boolean }

/** The precision of a partial date: what it leaves out is not known. */
function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The time that a partial date may mean, in fractional years: 2024-02 spans February, a day is a point. */
export function spanOfDate(date: PartialDate): { from: number; to: number } {
  const [year = '', month, day] = date.split('-')
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  const from = yearOfDay(first)
  return { from, to: day ? from : yearOfDay(lastDayOf(date)) }
}

/** A day in fractional years: 2024-07-02 is 2024.5. */
export function yearOfDay(day: Day): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  const whole = Date.UTC(year + 1, 0, 1) - start
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / whole
}

/** The years of the first and the last dated step; null where none has a date. */
export function yearsOfSteps(steps: readonly SectorStep[]): [number, number] | null {
  const years = steps.flatMap(({ event }) => (event.date ? Number(event.date.slice(0, 4)) : []))
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
}

/**
 * The years of an axis of the steps: what is still to come is in sight, up to the last expected step and for at
 * least a year after the day. Null where no step has a date.
 */
export function axisYearsOf(steps: readonly SectorStep[], day: Day): [number, number] | null {
  const years = yearsOfSteps(steps)
  const year = Number(day.slice(0, 4))
  return years && [Math.min(years[0], year), Math.max(years[1], year + 1)]
}

/** The names of the years from the first to the last. */
export function yearNames(years: readonly [number, number] | null): string[] {
  if (!years) return []
  const [first, last] = years
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
}

/**
 * The lanes that are not empty, each with its milestones by their first date, undated ones last. A milestone
 * may be in several lanes; totals must count it once.
 */
export function lanesOf(steps: readonly SectorStep[], headings: readonly Heading[]): Lane[] {
  const rows = new Map<string, { milestone: MilestoneRecord; steps: DatedStep[] }>()
  for (const step of steps) {
    const row = rows.get(step.milestone.id) ?? { milestone: step.milestone, steps: [] }
    const { date } = step.event
    if (date) row.steps.push({ ...step, ...spanOfDate(date), precision: precisionOf(date) })
    rows.set(step.milestone.id, row)
  }
  const all = [...rows.values()].sort((a, b) => firstOf(a) - firstOf(b))
  return headings
    .map(({ id, name, holds }) => ({ id, name, rows: all.filter((row) => holds(row.milestone)) }))
    .filter((lane) => lane.rows.length > 0)
}

function firstOf({ steps }: TimelineRow): number {
  return steps[0]?.from ?? Infinity
}
