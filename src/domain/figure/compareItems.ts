/** One thing to compare: an indicator in a region. */
export type CompareItem = { indicator: string; region: string }

/** The region that is meant where none is named. */
export const homeRegion = 'nanjing'

/** The most that can be told apart in one drawing. */
export const mostItems = 4

/** Items as the address has them: `rd-expenditure,rd-expenditure@suzhou`. The same one counts once. */
export function compareItemsOf(text: string | null): CompareItem[] {
  return namesIn(text)
    .slice(0, mostItems)
    .map((name) => {
      const [indicator = '', region = homeRegion] = name.split('@')
      return { indicator, region }
    })
}

/** Does an address name more than can be compared? */
export function namesTooMany(text: string | null): boolean {
  return namesIn(text).length > mostItems
}

/** Items as text for the address; null where there are none. */
export function itemsText(items: readonly CompareItem[]): string | null {
  return items.map(compareKeyOf).join(',') || null
}

/** What names an item among others. */
export function compareKeyOf({ indicator, region }: CompareItem): string {
  return region === homeRegion ? indicator : `${indicator}@${region}`
}

function namesIn(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean).map(whole))]
}

function whole(name: string): string {
  return name.replace(`@${homeRegion}`, '')
}
