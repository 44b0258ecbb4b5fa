import type { Status } from '../../contract/target/status.ts'

/** Statuses from worst to best: the only such order, for sorting lists and for sentences. */
const worstFirst: readonly Status[] = [
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

/** The rank of a status, 0 for the worst. */
export function severityOf(status: Status): number {
  return worstFirst.indexOf(status)
}
