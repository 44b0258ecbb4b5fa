import type { Day } from '../../src/contract/scalars.ts'
import type { Store } from '../store/store.ts'
import { cityOf } from './city.ts'
import { dayIn } from './dayIn.ts'

/** Returns the current day in a time zone. */
export type Today = (timeZone: string) => Day

/** The current day by a clock; with a `judgingDay`, always that one. */
export function todayBy(now: () => Date, judgingDay: Day | null): Today {
  return (timeZone) => judgingDay ?? dayIn(timeZone, now())
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
      known = { revision, timeZone: cityOf(await store.regions()).timeZone }
    return stateOf(revision, today(known.timeZone))
  }
}
