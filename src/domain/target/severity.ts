import type { Status } from '../../contract/target/status.ts'

/** Statuses from the worst to the best: the one order by which lists are sorted and sentences name bad news first. */
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

/** The place of a status from the worst, which is 0, to the best. */
export function severityOf(status: Status): number {
  return worstFirst.indexOf(status)
}
