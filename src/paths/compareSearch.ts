import * as z from 'zod/mini'
import type { CompareSearch } from './paths.ts'
import { Year } from '../contract/scalars.ts'
import { viewOf } from './viewSearch.ts'

const Items = z.catch(
  z.nullable(
    z.string().check(z.regex(/^[a-z0-9-]+(@[a-z0-9-]+)?(,[a-z0-9-]+(@[a-z0-9-]+)?){0,11}$/)),
  ),
  null,
)
const Period = z.catch(z.nullable(Year), null)

/** The URL state of a comparison. Nonsense falls back to the default and never fails. */
export function compareSearchOf(params: URLSearchParams): CompareSearch {
  return {
    ...viewOf(params),
    items: z.parse(Items, params.get('items')),
    base: z.parse(Period, params.get('base')),
  }
}
