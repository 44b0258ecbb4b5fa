import * as z from 'zod/mini'
import { Year } from '../contract/scalars.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** Null is the trend. */
  tab: field(z.enum(['peers', 'districts', 'data', 'revisions'])),
  /** Null is the line. */
  chart: field(z.enum(['bars', 'table'])),
  /** The first and last year shown; null is as far as there are figures. */
  from: field(Year),
  to: field(Year),
  targets: field(z.literal('no')),
  /** Other cities in the chart. */
  peers: field(z.literal('yes')),
  /** The key of the peer group, such as `2023.year`; null is the newest with a comparable peer. */
  on: field(z.string().check(z.regex(/^[0-9a-z.-]{1,40}$/))),
}

export type IndicatorSearch = View & Read<typeof fields>
export type IndicatorTab = NonNullable<IndicatorSearch['tab']>

export function indicatorSearchOf(params: URLSearchParams): IndicatorSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
