import { latestOf, recordDaysOf } from '../server/store/latestDay.ts'
import type { Dataset } from '../server/store/store.ts'
import type { Day } from '../src/contract/scalars.ts'

/** The fixed day of the demo: the day of the last record of its dataset. */
export function demoDayOf(dataset: Dataset): Day {
  return latestOf(recordDaysOf(dataset), '9999-12-31') ?? '1970-01-01'
}

/** A clock that stands at the noon of Greenwich, when it is that day everywhere but in the far Pacific. */
export function clockOn(day: Day): () => Date {
  return () => new Date(`${day}T12:00:00Z`)
}
