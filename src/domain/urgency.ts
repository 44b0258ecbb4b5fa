import type { Status } from '../contract/status.ts'
import type { LedgerRow } from './ledgerRow.ts'

/** Statuses from the one that most asks for a look to the one that least does. */
const byUrgency: readonly Status[] = [
  'missed',
  'behind',
  'overdue-data',
  'slow',
  'cannot-tell',
  'awaiting',
  'too-early',
  'on-pace',
  'met',
]

/** The place of a status among all by urgency; 0 asks most for a look. */
export function urgencyOf(status: Status): number {
  return byUrgency.indexOf(status)
}

/** The light that a target shows: a person's while it counts, else the computed one. */
export function shownStatusOf({ override, judgement }: LedgerRow): Status {
  return override?.status ?? judgement.status
}
