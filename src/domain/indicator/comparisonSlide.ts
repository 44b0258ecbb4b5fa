import type { NewSlide } from '../../contract/briefing/briefing.ts'
import { itemsText, mostItems } from '../compare/compareItems.ts'
import { homeRegion } from '../figure/homeCity.ts'

/** A slide that compares the city with other regions, in their order, cut to `mostItems`. */
export function comparisonSlide(indicator: string, regions: readonly string[]): NewSlide {
  const others = regions.filter((region) => region !== homeRegion).slice(0, mostItems - 1)
  const items = [homeRegion, ...new Set(others)].map((region) => ({ indicator, region }))
  return { kind: 'comparison', title: null, notes: '', items: itemsText(items) ?? indicator }
}
