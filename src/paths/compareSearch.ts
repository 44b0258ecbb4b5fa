import * as z from 'zod/mini'
import { Year } from '../contract/scalars.ts'
import { compareKeyOf, itemsText } from '../domain/compare/compareItems.ts'
import { homeRegion } from '../domain/figure/homeCity.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** Up to twelve `indicator` or `indicator@region`, joined by commas; the page shows four. */
  items: field(
    z.string().check(z.regex(/^[a-z0-9-]+(@[a-z0-9-]+)?(,[a-z0-9-]+(@[a-z0-9-]+)?){0,11}$/)),
  ),
  /** The year whose value is 100 in the indexed view; null shows values. */
  base: field(Year),
  /** Whether the table is shown at first. */
  table: field(z.literal('shown')),
}

export type CompareSearch = View & Read<typeof fields>

export function compareSearchOf(params: URLSearchParams): CompareSearch {
  return { ...viewOf(params), ...readFields(fields, withItems(params)) }
}

/**
 * Without script, a form sends the items one by one, as `indicator` and `region`, and the button pressed may name one
 * to `remove`. A region without an indicator belongs to nothing.
 */
function withItems(params: URLSearchParams): URLSearchParams {
  const indicators = params.getAll('indicator')
  if (indicators.length === 0) return params
  const regions = params.getAll('region')
  const items = indicators.map((indicator, place) => ({
    indicator,
    region: regions[place] || homeRegion,
  }))
  const all = new URLSearchParams(params)
  all.set(
    'items',
    itemsText(items.filter((item) => compareKeyOf(item) !== params.get('remove'))) ?? '',
  )
  return all
}
