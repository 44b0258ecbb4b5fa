import { type StatusCount, statusCountsOf } from '../../domain/target/tally.ts'
import type { TargetEntry } from './entry.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** One row of the table: the head of a group, or a target. */
export type Item =
  | { kind: 'group'; id: string; size: number; counts: StatusCount[] }
  | { kind: 'target'; id: string; entry: TargetEntry }

/** The targets in order, with a head before each group if grouped. */
export function ledgerItemsOf(
  entries: readonly TargetEntry[],
  group: TargetsSearch['group'],
  themes: readonly { id: string }[],
): Item[] {
  if (group === null) return entries.map(targetOf)
  const groups = new Map<string, TargetEntry[]>()
  for (const entry of entries) {
    const key = entry.facets[group]
    const members = groups.get(key)
    if (members) members.push(entry)
    else groups.set(key, [entry])
  }
  const order = group === 'theme' ? themes.map(({ id }) => id) : [...groups.keys()].sort()
  return order.flatMap((id): Item[] => {
    const members = groups.get(id)
    if (!members) return []
    const counted = members.filter(({ restating }) => !restating)
    const head = {
      kind: 'group' as const,
      id,
      size: counted.length,
      counts: statusCountsOf(counted.map(({ status }) => status)),
    }
    return [head, ...members.map(targetOf)]
  })
}

function targetOf(entry: TargetEntry): Item {
  return { kind: 'target', id: entry.row.target.id, entry }
}

export function itemId({ id }: Item): string {
  return id
}
