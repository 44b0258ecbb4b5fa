import type { Milestone, MilestoneEvent } from '../../src/contract/milestone/milestone.ts'
import { knownFrom } from '../store/latestDay.ts'
import {
  dateIssues,
  type Known,
  type Lists,
  noteIssues,
  phraseIssues,
  pinyinIssues,
  reference,
  references,
  textIssues,
  type FieldIssue,
  fieldIssue,
} from './rowIssues.ts'

export function milestoneIssues(lists: Lists, known: Known): (row: Milestone) => FieldIssue[] {
  const knownFromOf = new Map(lists.sources.map(({ row }) => [row.id, knownFrom(row)]))
  /** The day on which the first step of a milestone was known. */
  const firstKnown = ({ events }: Milestone) =>
    events.flatMap(({ source }) => knownFromOf.get(source) ?? []).sort()[0] ?? null
  return (row) => [
    ...pinyinIssues(row),
    ...textIssues(row, ['name']),
    ...noteIssues('summary', row.summary, firstKnown(row)),
    ...noteIssues('note', row.note, firstKnown(row)),
    ...reference(known, 'region', 'regions', row.region),
    ...references(known, 'sectors', 'sectors', row.sectors),
    ...(row.events.length === 0
      ? [fieldIssue('events', 'is empty: a milestone has a step at least')]
      : []),
    ...row.events.flatMap((event, at) =>
      eventIssues(known, event).map(([field, message]): FieldIssue => [
        `events.${at}.${field}`,
        message,
      ]),
    ),
    ...orderIssues(row.events),
  ]
}

function eventIssues(known: Known, event: MilestoneEvent): FieldIssue[] {
  const { date, precision, status } = event
  const length = { year: 4, month: 7, day: 10 }
  return [
    ...textIssues(event, ['title']),
    ...reference(known, 'source', 'sources', event.source),
    ...phraseIssues('asPublished', event.asPublished),
    ...dateIssues('date', date),
    ...(date === null && status !== 'done'
      ? [fieldIssue('status', 'an undated step cannot be expected')]
      : []),
    ...((date === null) === (precision === null) &&
    (!date || !precision || length[precision] === date.length)
      ? []
      : [fieldIssue('precision', 'does not fit the date')]),
  ]
}

function orderIssues(events: readonly MilestoneEvent[]): FieldIssue[] {
  const dates = events.flatMap(({ date }) => date ?? [])
  return dates.some((date, at) => date < (dates[at - 1] ?? ''))
    ? [fieldIssue('events', 'are not in the order of their dates')]
    : []
}
