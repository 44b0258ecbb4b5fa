import type { KnownObservation } from '../../contract/figure/observation.ts'
import { readingsKnownOn } from './readings.ts'

/** Later than every `recordedAt`: the given rows are all known. */
const always = '9999-12-31'

/** Statements in conflict, a list for each open conflict; the preferred comes first, then the newest (H22). */
export function conflictsOf(known: readonly KnownObservation[]): KnownObservation[][] {
  const byId = new Map(known.map((row) => [row.id, row]))
  const shown = new Set<string>()
  return known.flatMap((row) => {
    if (row.conflictsWith.length === 0 || shown.has(row.id)) return []
    const group = connected(row, byId)
    for (const { id } of group) shown.add(id)
    return group.length > 1 ? [group.sort(preferredFirst)] : []
  })
}

/**
 * The revisions: for each revised quantity its statements, oldest first, the current one last (H12).
 * Ambiguous statements neither replace others nor are replaced.
 */
export function revisionsOf(known: readonly KnownObservation[]): KnownObservation[][] {
  const clear = known.filter(({ status }) => status !== 'ambiguous')
  const byId = new Map(clear.map((row) => [row.id, row]))
  return readingsKnownOn(always, clear)
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ id, earlier }) =>
      [...earlier.map((other) => other.id), id].flatMap((one) => byId.get(one) ?? []),
    )
}

/** Ambiguous statements: shown with their note, never as a plain figure. */
export function unclearOf(known: readonly KnownObservation[]): KnownObservation[] {
  return known.filter(({ status }) => status === 'ambiguous')
}

function connected(
  start: KnownObservation,
  byId: ReadonlyMap<string, KnownObservation>,
): KnownObservation[] {
  const group = [start]
  for (const row of group)
    for (const id of row.conflictsWith) {
      const other = byId.get(id)
      if (other && !group.includes(other)) group.push(other)
    }
  return group
}

/** Preferred first, then the newest; the id breaks ties, so that the order of the rows never matters. */
function preferredFirst(a: KnownObservation, b: KnownObservation): number {
  if (a.preferred !== b.preferred) return a.preferred ? -1 : 1
  return `${a.recordedAt} ${a.id}` > `${b.recordedAt} ${b.id}` ? -1 : 1
}
