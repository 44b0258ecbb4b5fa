import type { Region } from '../../src/contract/board/dataset.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Store } from '../store/store.ts'

/** Returns the current day in a time zone. */
export type Today = (timeZone: string) => Day

/** The time zone of the city that the board is about. Throws where the dataset has no such city. */
export function timeZoneOf(regions: readonly Region[]): string {
  const zone = regions.find(({ kind }) => kind === 'city')?.timeZone
  if (zone === undefined) throw new Error('The dataset names no city with a time zone')
  return zone
}

/** Identifies everything that an answer depends on beside its address: the day and the revision of the store. */
export function stateOf(revision: string, today: Day): string {
  return `${today} ${revision}`
}

/** Returns the current state. The time zone is read once per revision. */
export function stateNow(store: Store, today: Today): () => Promise<string> {
  let known: { revision: string; timeZone: string } | null = null
  return async () => {
    const revision = await store.revision()
    if (known?.revision !== revision)
      known = { revision, timeZone: timeZoneOf(await store.regions()) }
    return stateOf(revision, today(known.timeZone))
  }
}
