import type { Region } from '../../contract/board/dataset.ts'
import type { Observation } from '../../contract/figure/observation.ts'
import { yearPosition } from '../../domain/figure/period.ts'

/** The kinds of region in the order in which their records are listed. */
export const regionKinds: readonly Region['kind'][] = ['city', 'peer-city', 'district', 'zone']

/** Compares statements: by kind of region, Nanjing first; within a region the newest first. */
export function recordOrder(
  regions: readonly Region[],
): (a: Observation, b: Observation) => number {
  const places = new Map(
    regionKinds
      .flatMap((kind) => regions.filter((region) => region.kind === kind))
      .map(({ id }, place) => [id, place]),
  )
  const placeOf = ({ region }: Observation) => places.get(region) ?? places.size
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    timeOf(b) - timeOf(a) ||
    // Of the same period, the preferred statement comes before those it replaced.
    Number(b.preferred) - Number(a.preferred) ||
    (`${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? 1 : -1)
}

/** Statements without a date come last. */
function timeOf(row: Observation): number {
  return yearPosition(row) ?? Number(row.period ?? 0)
}
