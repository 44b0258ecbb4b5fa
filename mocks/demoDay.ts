import type { Dataset } from '../server/store.ts'
import type { Day } from '../src/contract/scalars.ts'

/** The day that the demonstration is always of: that of the last figure recorded in its dataset. */
export function demoDayOf({ observations }: Dataset): Day {
  return observations.reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), '')
}
