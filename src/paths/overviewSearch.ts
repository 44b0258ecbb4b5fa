import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** The indicator of the large chart; null is the first. */
  trend: field(Id),
  /** Other cities in the large chart. */
  peers: field(z.literal('yes')),
}

export type OverviewSearch = View & Read<typeof fields>

export function overviewSearchOf(params: URLSearchParams): OverviewSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
