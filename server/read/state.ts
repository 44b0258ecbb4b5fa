import type { Region } from '../../src/contract/board/dataset.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Store } from '../store/store.ts'

/** Tells which day it is in a time zone. */
export type Today = (timeZone: string) => Day

/** The time zone of the city that the board is about. Throws where the dataset has no such city. */
export function timeZoneOf(regions: readonly Region[]): string {
  const zone = regions.find(({ kind }) => kind === 'city')?.timeZone
  if (zone === undefined) throw new Error('The dataset names no city with a time zone')
  return zone
}

/** All that the answer to an address depends on: the revision of the store and the day. */
export function stateOf(revision: string, today: Day): string {
  return `${today} ${revision}`
}

/** Asks for the state as it is now. The time zone is read once a revision. */
export function stateNow(store: Store, today: Today): () => Promise<string> {
  let known: { revision: string; timeZone: string } | null = null
  return async () => {
    const revision = await store.revision()
    if (known?.revision !== revision)
      known = { revision, timeZone: timeZoneOf(await store.regions()) }
    return stateOf(revision, today(known.timeZone))
  }
}
