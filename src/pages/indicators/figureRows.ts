import type { Region } from '../../contract/board/dataset.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import type { FigureRow } from '../../narrative/tables/figureTable.ts'
import type { IndicatorEntry } from './entry.ts'

/** The current figures of the rows, to export; rows without one are left out. */
export function figureRowsOf(
  entries: readonly IndicatorEntry[],
  regions: readonly Region[],
  sources: readonly SourceGlance[],
): FigureRow[] {
  return entries.flatMap(({ indicator, current }) => {
    const region = current && regions.find(({ id }) => id === current.region)
    if (!current || !region) return []
    const source = sources.find(({ id }) => id === current.source)
    return [{ indicator, region: region.name, figure: current, source }]
  })
}
