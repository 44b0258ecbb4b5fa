import type { Day } from '../../src/contract/scalars.ts'
import type { Override } from '../../src/contract/target/status.ts'
import type { Store } from '../store/store.ts'

/** The overrides set by the day, without those of a target that were taken back by then. */
export async function overridesOn(store: Pick<Store, 'overrides'>, day: Day): Promise<Override[]> {
  const set = (await store.overrides()).filter(({ setAt }) => setAt <= day)
  const ends = new Map(
    set.flatMap((one, place) => (one.status ? [] : [[one.target, place] as const])),
  )
  return set.flatMap((one, place) =>
    one.status && place > (ends.get(one.target) ?? -1) ? [one] : [],
  )
}
