import type { IndicatorTab } from '../../paths/indicatorSearch.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { Region } from '../../contract/board/dataset.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { conflictsOf, revisionsOf, unclearOf } from '../../domain/figure/statements.ts'

/** The count of each part of the page: cities, districts and zones, statements, revisions and conflicts. */
export function tabCounts(
  { observations }: RecordsAsRead,
  regions: readonly Region[],
): Record<IndicatorTab, number> {
  const known = wholeOf(observations)
  const stated = new Set(known.map(({ region }) => region))
  const ofKind = (kinds: readonly Region['kind'][]) =>
    regions.filter(({ id, kind }) => stated.has(id) && kinds.includes(kind)).length
  return {
    peers: ofKind(['peer-city']),
    districts: ofKind(['district', 'zone']),
    data: observations.length,
    revisions: revisionsOf(known).length + conflictsOf(known).length + unclearOf(known).length,
  }
}
