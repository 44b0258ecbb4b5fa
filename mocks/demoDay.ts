import { latestOf, recordDaysOf } from '../server/store/latestDay.ts'
import type { Dataset } from '../server/store/store.ts'
import type { Day } from '../src/contract/scalars.ts'

/** The fixed day of the demo: the day of the last record of its dataset. */
export function demoDayOf(dataset: Dataset): Day {
  return latestOf(recordDaysOf(dataset), '9999-12-31') ?? '1970-01-01'
}
