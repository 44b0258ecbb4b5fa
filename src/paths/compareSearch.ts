import * as z from 'zod/mini'
import { Year } from '../contract/scalars.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** Up to twelve `indicator` or `indicator@region`, joined by commas; the page shows four. */
  items: field(
    z.string().check(z.regex(/^[a-z0-9-]+(@[a-z0-9-]+)?(,[a-z0-9-]+(@[a-z0-9-]+)?){0,11}$/)),
  ),
  /** The year whose value is 100 in the indexed view; null shows values. */
  base: field(Year),
}

export type CompareSearch = View & Read<typeof fields>

export function compareSearchOf(params: URLSearchParams): CompareSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
