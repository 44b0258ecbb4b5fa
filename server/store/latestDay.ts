import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import { lastDayOf } from '../../src/domain/figure/period.ts'
import type { Dataset } from './store.ts'

/** A source is known from its day of record, or from the last day that its date of publication may mean. */
export function knownFrom({ recordedAt, publishedAt }: Source): Day | null {
  return recordedAt ?? (publishedAt && lastDayOf(publishedAt))
}

/** The latest of these days that is not after one; null where there is none. */
export function latestOf(days: readonly (Day | null)[], by: Day): Day | null {
  return days.reduce(
    (latest, day) => (day !== null && day <= by && day > (latest ?? '') ? day : latest),
    null,
  )
}

/** Every day of record in a dataset. */
export function recordDaysOf({ observations, targets, sources }: Dataset): (Day | null)[] {
  return [
    ...observations.map(({ recordedAt }) => recordedAt),
    ...targets.map(({ setAt }) => setAt),
    ...sources.map(knownFrom),
  ]
}
