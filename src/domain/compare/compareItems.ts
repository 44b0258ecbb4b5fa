import { homeRegion } from '../figure/homeCity.ts'

/** One thing to compare: an indicator in a region. */
export type CompareItem = { indicator: string; region: string }

/** The most lines that can be told apart in one chart. */
export const mostItems = 4

/** Parses items from the URL: `rd-expenditure,rd-expenditure@suzhou`. Duplicates and those past `mostItems` are dropped. */
export function compareItemsOf(text: string | null): CompareItem[] {
  return namesIn(text)
    .slice(0, mostItems)
    .map((name) => {
      const [indicator = '', region = homeRegion] = name.split('@')
      return { indicator, region }
    })
}

/** Whether the URL names more items than can be compared. */
export function namesTooMany(text: string | null): boolean {
  return namesIn(text).length > mostItems
}

/** Items as text for the URL; null where there are none. */
export function itemsText(items: readonly CompareItem[]): string | null {
  return items.map(compareKeyOf).join(',') || null
}

/** The key of an item, as in the URL; the default region is left out. */
export function compareKeyOf({ indicator, region }: CompareItem): string {
  return region === homeRegion ? indicator : `${indicator}@${region}`
}

function namesIn(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean).map(whole))]
}

function whole(name: string): string {
  return name.replace(`@${homeRegion}`, '')
}
