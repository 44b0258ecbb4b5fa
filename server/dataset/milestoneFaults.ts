import type { Milestone, MilestoneEvent } from '../../src/contract/milestone/milestone.ts'
import {
  dateFaults,
  type Known,
  phraseFaults,
  pinyinFaults,
  reference,
  references,
  textFaults,
  type Told,
  told,
} from './rowFaults.ts'

export function milestoneFaults(known: Known): (row: Milestone) => Told[] {
  return (row) => [
    ...pinyinFaults(row),
    ...textFaults(row, ['name', 'summary', 'note']),
    ...reference(known, 'region', 'regions', row.region),
    ...references(known, 'sectors', 'sectors', row.sectors),
    ...(row.events.length === 0
      ? [told('events', 'is empty: a milestone has a step at least')]
      : []),
    ...row.events.flatMap((event, at) =>
      eventFaults(known, event).map(([field, message]): Told => [`events.${at}.${field}`, message]),
    ),
    ...orderFaults(row.events),
  ]
}

function eventFaults(known: Known, event: MilestoneEvent): Told[] {
  const { date, precision, status } = event
  const length = { year: 4, month: 7, day: 10 }
  return [
    ...textFaults(event, ['title']),
    ...reference(known, 'source', 'sources', event.source),
    ...phraseFaults('asPublished', event.asPublished),
    ...dateFaults('date', date),
    ...(date === null && status !== 'done'
      ? [told('status', 'an undated step cannot be expected')]
      : []),
    ...((date === null) === (precision === null) &&
    (!date || !precision || length[precision] === date.length)
      ? []
      : [told('precision', 'does not fit the date')]),
  ]
}

function orderFaults(events: readonly MilestoneEvent[]): Told[] {
  const dates = events.flatMap(({ date }) => date ?? [])
  return dates.some((date, at) => date < (dates[at - 1] ?? ''))
    ? [told('events', 'are not in the order of their dates')]
    : []
}
