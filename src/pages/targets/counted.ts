import { Status } from '../../contract/status.ts'
import { urgencyOf } from '../../domain/urgency.ts'
import type { Entry } from './entry.ts'

/** How many targets have a status. */
export type StatusCount = { status: Status; count: number }

/** The statuses that say how a target stands; all others say why that cannot be told. */
const judged: readonly Status[] = ['met', 'on-pace', 'slow', 'behind', 'missed']

/** How many targets have each status, in the order in which statuses are told; those with none are left out. */
export function countsOf(entries: readonly Pick<Entry, 'status'>[]): StatusCount[] {
  const counts = new Map<Status, number>()
  for (const { status } of entries) counts.set(status, (counts.get(status) ?? 0) + 1)
  return Status.options.flatMap((status) => {
    const count = counts.get(status) ?? 0
    return count > 0 ? { status, count } : []
  })
}

/** The counts of what can be judged apart from the counts of what cannot. */
export function toldApart(
  counts: readonly StatusCount[],
): Record<'told' | 'untold', StatusCount[]> {
  return {
    told: counts.filter(({ status }) => judged.includes(status)),
    untold: counts.filter(({ status }) => !judged.includes(status)),
  }
}

export function mostUrgentFirst(counts: readonly StatusCount[]): StatusCount[] {
  return [...counts].sort((a, b) => urgencyOf(a.status) - urgencyOf(b.status))
}

export function sumOf(counts: readonly StatusCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
