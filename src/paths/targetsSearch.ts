import * as z from 'zod/mini'
import { Id, Year } from '../contract/scalars.ts'
import { Status } from '../contract/target/status.ts'
import { Tier } from '../contract/target/target.ts'
import { targetScopes } from '../domain/target/targetScopes.ts'
import { dayField, field, type Read, readFields, searchField } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

/**
 * The columns by which the ledger can be sorted. `dataDay` sorts figures by date, since their units do not
 * compare.
 */
export const targetSortKeys = ['name', 'status', 'due', 'dataDay', 'completion', 'gap'] as const

export const targetGroupings = ['status', 'theme', 'year', 'none'] as const

const fields = {
  /** Null is the ledger itself. */
  part: field(z.literal('changes')),
  q: searchField,
  status: field(Status),
  scope: field(z.enum(targetScopes)),
  /** Not checked here: the page decides whether the theme exists. */
  theme: field(Id),
  /** The year in which a target is due. */
  year: field(Year),
  tier: field(Tier),
  /** A column, with `-` before it in descending order. */
  sort: field(z.enum([...targetSortKeys, ...targetSortKeys.map((id) => `-${id}` as const)])),
  /** Null: by status, unless the ledger is sorted; see `groupingOf`. */
  group: field(z.enum(targetGroupings)),
  /** Null: columns without any data are folded. */
  columns: field(z.literal('all')),
  density: field(z.literal('compact')),
  /** The earlier day with which the ledger is compared; null is the last visit on this device. */
  since: dayField,
}

export type TargetsSearch = View & Read<typeof fields>

export type TargetGrouping = (typeof targetGroupings)[number]

/** How the ledger is grouped: by status of itself, but a chosen order holds for the whole list. */
export function groupingOf({ group, sort }: Pick<TargetsSearch, 'group' | 'sort'>): TargetGrouping {
  return group ?? (sort === null ? 'status' : 'none')
}

export function targetsSearchOf(params: URLSearchParams): TargetsSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
