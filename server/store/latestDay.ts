import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import { lastDayOf } from '../../src/domain/figure/period.ts'
import type { Dataset } from './store.ts'

/** The first day on which a source is known: its day of record, else the last day of its publication date. */
export function knownFrom({ recordedAt, publishedAt }: Source): Day | null {
  return recordedAt ?? (publishedAt && lastDayOf(publishedAt))
}

/** The latest of these days up to `by`; null when there is none. */
export function latestOf(days: readonly (Day | null)[], by: Day): Day | null {
  return days.reduce(
    (latest, day) => (day !== null && day <= by && day > (latest ?? '') ? day : latest),
    null,
  )
}

/** The days on which figures, targets and sources of a dataset were recorded. */
export function recordDaysOf({ observations, targets, sources }: Dataset): (Day | null)[] {
  return [
    ...observations.map(({ recordedAt }) => recordedAt),
    ...targets.map(({ setAt }) => setAt),
    ...sources.map(knownFrom),
  ]
}
