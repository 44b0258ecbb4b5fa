import * as z from 'zod/mini'
import type { IndicatorsSearch } from './paths.ts'
import { Measure } from '../contract/indicator/indicator.ts'
import { Id } from '../contract/scalars.ts'
import { type ShownStatus, statuses } from '../domain/target/standing.ts'
import { viewOf } from './viewSearch.ts'

export const sortable = ['name', 'change', 'status', 'sources', 'age'] as const
type Sortable = (typeof sortable)[number]

/** The state of the list with all words known; only the theme and the sectors are not checked yet. */
export type ListSearch = IndicatorsSearch & {
  measure: Measure | null
  status: ShownStatus | null
  sort: Sortable | `-${Sortable}` | null
}

/** As many signs as a search may have. */
export const longestQuery = 80

const Query = z.catch(z.nullable(z.string().check(z.maxLength(longestQuery))), null)
const Theme = z.catch(z.nullable(Id), null)
const KnownMeasure = z.catch(z.nullable(Measure), null)
const KnownStatus = z.catch(z.nullable(z.enum(statuses)), null)
const YesNo = z.catch(z.nullable(z.enum(['yes', 'no'])), null)
const Sort = z.catch(
  z.nullable(z.enum([...sortable, ...sortable.map((id) => `-${id}` as const)])),
  null,
)

/** The URL state of the list of indicators. Nonsense falls back to the default and never fails. */
export function indicatorsSearchOf(params: URLSearchParams): ListSearch {
  return {
    ...viewOf(params),
    q: z.parse(Query, params.get('q')) || null,
    theme: z.parse(Theme, params.get('theme')),
    measure: z.parse(KnownMeasure, params.get('measure')),
    status: z.parse(KnownStatus, params.get('status')),
    trend: z.parse(YesNo, params.get('trend')),
    peers: z.parse(YesNo, params.get('peers')),
    sort: z.parse(Sort, params.get('sort')),
  }
}
