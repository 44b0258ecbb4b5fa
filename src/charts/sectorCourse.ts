import type { CatalogueRow } from '../contract/indicator/catalogue.ts'
import type { SectorStory } from '../domain/sector/sectorStory.ts'
import { type Trend, trendOf } from './trend.ts'

/**
 * The one course to draw of a sector: that of its headline figure if it has more than one point, else the one with
 * most points. Null where every indicator has one figure at most: a single point is stated, not drawn.
 */
export function sectorCourseOf({
  rows,
  headline,
}: Pick<SectorStory, 'rows' | 'headline'>): { row: CatalogueRow; trend: Trend } | null {
  const drawn = rows
    .map((row) => ({ row, trend: trendOf(row.readings, row.indicator) }))
    .filter(({ trend }) => trend.points.length > 1)
    .sort((a, b) => b.trend.points.length - a.trend.points.length)
  const ofHeadline = drawn.find(({ row }) => row.indicator.id === headline?.row.indicator.id)
  return ofHeadline ?? drawn[0] ?? null
}
