import * as z from 'zod/mini'
import { viewOf } from './viewSearch.ts'
import type { BriefingSearch, PresentSearch } from './paths.ts'

const Place = z.catch(z.nullable(z.string().check(z.regex(/^[1-9]\d?$/))), null)

/** The slide in view, from an address; nonsense is the first. */
export function briefingSearchOf(params: URLSearchParams): BriefingSearch {
  return { slide: z.parse(Place, params.get('slide')) }
}

const View = z.catch(z.nullable(z.literal('presenter')), null)
const Meeting = z.catch(z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))), null)

export function presentSearchOf(params: URLSearchParams): PresentSearch {
  return {
    ...briefingSearchOf(params),
    asOf: viewOf(params).asOf,
    view: z.parse(View, params.get('view')),
    meeting: z.parse(Meeting, params.get('meeting')),
  }
}
