import type { KnownObservation } from '../../contract/figure/observation.ts'
import { readingsKnownOn } from './readings.ts'

/** Later than every day of record: the rows given are the ones known. */
const always = '9999-12-31'

/** Statements that disagree, one list for each open conflict; the preferred or newest comes first (H22). */
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
 * What was revised: each chain of statements of one quantity, oldest first, the one that counts last (H12).
 * What is unclear replaces nothing and is replaced by nothing.
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

/** Statements whose wording leaves the meaning open: told with their note, never as a plain figure. */
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

/** The id decides within a day, so that the order of the rows never matters. */
function preferredFirst(a: KnownObservation, b: KnownObservation): number {
  if (a.preferred !== b.preferred) return a.preferred ? -1 : 1
  return `${a.recordedAt} ${a.id}` > `${b.recordedAt} ${b.id}` ? -1 : 1
}
