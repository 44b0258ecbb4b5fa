import * as z from 'zod/mini'
import type { TargetsSearch } from './paths.ts'
import { Day, Id, Year } from '../contract/scalars.ts'
import { Status } from '../contract/target/status.ts'
import { Tier } from '../contract/target/target.ts'
import { viewOf } from './viewSearch.ts'

/** The columns that have an order. `dataDay` orders figures by their age: their units do not compare. */
export const sortable = ['name', 'status', 'due', 'dataDay', 'completion', 'gap'] as const
type Sortable = (typeof sortable)[number]

/** The state of the ledger with all words known; themes and sectors are not checked yet. */
export type LedgerSearch = TargetsSearch & {
  status: Status | null
  tier: Tier | null
  sort: Sortable | `-${Sortable}` | null
}

/** As many signs as a search may have. */
export const longestQuery = 80

function known<S extends z.ZodMiniType>(schema: S) {
  return z.catch(z.nullable(schema), null)
}

const fields = {
  part: known(z.enum(['changes'])),
  q: known(z.string().check(z.minLength(1), z.maxLength(longestQuery))),
  status: known(Status),
  theme: known(Id),
  year: known(Year),
  tier: known(Tier),
  sort: known(z.enum([...sortable, ...sortable.map((id) => `-${id}` as const)])),
  group: known(z.enum(['theme', 'year'])),
  density: known(z.enum(['compact'])),
  since: known(Day),
}
const Fields = z.object(fields)

/** Nonsense falls back to the default, field by field. */
export function targetsSearchOf(params: URLSearchParams): LedgerSearch {
  const raw = Object.fromEntries(Object.keys(fields).map((name) => [name, params.get(name)]))
  return { ...viewOf(params), ...z.parse(Fields, raw) }
}
