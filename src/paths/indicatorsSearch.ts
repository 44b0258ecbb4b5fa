import * as z from 'zod/mini'
import { Measure } from '../contract/indicator/indicator.ts'
import { Id } from '../contract/scalars.ts'
import { statuses } from '../domain/target/standing.ts'
import { field, type Read, readFields, searchField } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

/** The columns by which the list can be sorted. */
export const indicatorSortKeys = ['name', 'change', 'status', 'sources', 'age'] as const

const fields = {
  q: searchField,
  /** Not checked here: the page decides whether the theme exists. */
  theme: field(Id),
  measure: field(Measure),
  status: field(z.enum(statuses)),
  trend: field(z.enum(['yes', 'no'])),
  peers: field(z.enum(['yes', 'no'])),
  /** Only those pinned on the device that shows them. */
  pinned: field(z.literal('only')),
  /** A column, with `-` before it in descending order. */
  sort: field(z.enum([...indicatorSortKeys, ...indicatorSortKeys.map((id) => `-${id}` as const)])),
}

export type IndicatorsSearch = View & Read<typeof fields>

export function indicatorsSearchOf(params: URLSearchParams): IndicatorsSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
