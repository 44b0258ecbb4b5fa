import { trendOf } from '../../charts/trend.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'

/**
 * The values that a shared scale must hold, by unit code, for units that two or more drawn indicators have
 * in common. Ranks never share a scale.
 */
export function sharedScales(rows: readonly CatalogueRow[]): Map<string, number[]> {
  const units = new Map<string, Map<string, number[]>>()
  for (const { indicator, readings } of rows) {
    const { points } = trendOf(readings, indicator)
    if (points.length < 2 || indicator.measure === 'rank') continue
    const members = units.get(indicator.unitCode) ?? new Map<string, number[]>()
    units.set(
      indicator.unitCode,
      members.set(
        indicator.id,
        points.map(({ y }) => y),
      ),
    )
  }
  return new Map(
    [...units]
      .filter(([, members]) => members.size > 1)
      .map(([unit, members]) => [unit, [...members.values()].flat()]),
  )
}
