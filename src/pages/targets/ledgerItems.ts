import { type StatusCount, statusCountsOf } from '../../domain/target/tally.ts'
import { Status } from '../../contract/target/status.ts'
import { severityOf } from '../../domain/target/severity.ts'
import type { TargetEntry } from './entry.ts'
import type { TargetGrouping } from '../../paths/targetsSearch.ts'

/** One row of the table: the head of a group, or a target. */
export type Item =
  | {
      kind: 'group'
      by: Exclude<TargetGrouping, 'none'>
      id: string
      /** The number of targets, restated ones counted once. */
      size: number
      counts: StatusCount[]
      members: readonly TargetEntry[]
    }
  | { kind: 'target'; id: string; entry: TargetEntry }

/** The targets in order, with a head before each group if grouped. */
export function ledgerItemsOf(
  entries: readonly TargetEntry[],
  group: TargetGrouping,
  themes: readonly { id: string }[],
): Item[] {
  if (group === 'none') return entries.map(targetOf)
  const groups = new Map<string, TargetEntry[]>()
  for (const entry of entries) {
    const key = entry.facets[group]
    const members = groups.get(key)
    if (members) members.push(entry)
    else groups.set(key, [entry])
  }
  const order = orderOf(group, [...groups.keys()], themes)
  return order.flatMap((id): Item[] => {
    const members = groups.get(id)
    if (!members) return []
    const counted = members.filter(({ restating }) => !restating)
    const head = {
      kind: 'group' as const,
      by: group,
      id,
      size: counted.length,
      counts: statusCountsOf(counted.map(({ status }) => status)),
      members,
    }
    return [head, ...members.map(targetOf)]
  })
}

/** Statuses from the worst to the best, themes in the order of the board, years from the first. */
function orderOf(
  group: Exclude<TargetGrouping, 'none'>,
  found: readonly string[],
  themes: readonly { id: string }[],
): string[] {
  if (group === 'theme') return themes.map(({ id }) => id)
  if (group === 'year') return [...found].sort()
  return [...Status.options].sort((a, b) => severityOf(a) - severityOf(b))
}

function targetOf(entry: TargetEntry): Item {
  return { kind: 'target', id: entry.row.target.id, entry }
}

export function itemId({ id }: Item): string {
  return id
}
