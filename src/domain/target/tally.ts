import type { Bilingual } from '../../contract/scalars.ts'
import { Status } from '../../contract/target/status.ts'
import { homeRegion } from '../figure/homeCity.ts'
import { type LedgerRow, shownStatusOf } from '../pace/ledgerRow.ts'
import { severityOf } from './severity.ts'
import { restatingIn, type Standing } from './standing.ts'

/** Whose targets are counted: the city's, those of one district, of several, or of both city and districts. */
export type CountedArea =
  | { kind: 'city' }
  | { kind: 'district'; name: Bilingual }
  | { kind: 'districts' }
  | { kind: 'city-and-districts' }

/** Which targets a sentence is about. */
export type Scope = {
  /**
   * All of the area, those of its headline indicators, those of the figures shown beside the sentence, those
   * of all sectors together, or those of the named sectors.
   */
  of: 'all' | 'headline' | { shown: number } | 'every-sector' | readonly Bilingual[]
  area: CountedArea
  /** Further filters as text. */
  filters: readonly string[]
}

export type StatusCount = { status: Status; count: number }

/** Targets counted by status. `counts` add up to `targets`; the other fields are not part of them. */
export type Tally = {
  targets: number
  /** Met first, then from worst to best; statuses without targets are left out. */
  counts: readonly StatusCount[]
  /** Targets that only restate one that is counted; not in `targets`. */
  restated: number
  /** Indicators without a target. */
  withoutTarget: number
  /** Indicators with invalid data: their targets are not judged. */
  unread: number
  /**
   * Entries of the ledger (one for each indicator and region) with invalid data: their targets are not judged,
   * and may not even be known.
   */
  unjudged: number
}

/** A target as it is counted. */
type Counted = { status: Status; restating: boolean }

/** How many targets have each status: met first, then from worst to best. */
export function statusCountsOf(found: readonly Status[]): StatusCount[] {
  const order = Status.options
    .filter((status) => status !== 'met')
    .sort((a, b) => severityOf(a) - severityOf(b))
  return (['met', ...order] as const).flatMap((status) => {
    const count = found.filter((one) => one === status).length
    return count > 0 ? [{ status, count }] : []
  })
}

/** Counts the targets of several indicators of the city. */
export function tallyOf(standings: readonly Standing[], unread = 0): Tally {
  const isRestating = restatingIn(standings.flatMap(({ target }) => target ?? []))
  const counted = standings.flatMap(({ target, status, override }): Counted[] =>
    target === null || status === 'no-target'
      ? []
      : [{ status: override?.status ?? status, restating: isRestating(target) }],
  )
  return {
    ...countedOnce(counted),
    withoutTarget: standings.filter(({ target }) => target === null).length,
    unread,
    unjudged: 0,
  }
}

/**
 * Counts rows of the ledger. `all` are all rows on the day, of which these may be a part; `unjudged` is how
 * many entries have no rows because their data is invalid.
 */
export function tallyOfRows(
  rows: readonly Pick<LedgerRow, 'target' | 'judgement' | 'override'>[],
  all: readonly Pick<LedgerRow, 'target'>[],
  unjudged = 0,
): Tally {
  const isRestating = restatingIn(all.map(({ target }) => target))
  const counted = rows.map((row) => ({
    status: shownStatusOf(row),
    restating: isRestating(row.target),
  }))
  return { ...countedOnce(counted), withoutTarget: 0, unread: 0, unjudged }
}

function countedOnce(all: readonly Counted[]): Pick<Tally, 'targets' | 'counts' | 'restated'> {
  const once = all.filter(({ restating }) => !restating)
  return {
    targets: once.length,
    counts: statusCountsOf(once.map(({ status }) => status)),
    restated: all.length - once.length,
  }
}

/** The area that the rows belong to. */
export function areaOf(rows: readonly Pick<LedgerRow, 'region'>[]): CountedArea {
  const regions = new Map(rows.map(({ region }) => [region.id, region.name]))
  const districts = [...regions].filter(([id]) => id !== homeRegion)
  const [one] = districts
  if (!one) return { kind: 'city' }
  if (regions.has(homeRegion)) return { kind: 'city-and-districts' }
  return districts.length > 1 ? { kind: 'districts' } : { kind: 'district', name: one[1] }
}
