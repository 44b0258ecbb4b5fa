import * as z from 'zod/mini'
import type { SourcesSearch } from './paths.ts'
import { viewOf } from './viewSearch.ts'

/** The most signs that can be searched for. */
export const longestQuery = 80

const Part = z.catch(z.nullable(z.enum(['conflicts', 'revisions', 'unclear'])), null)
const Order = z.catch(z.nullable(z.enum(['date', 'publisher'])), null)
const Text = z.catch(z.nullable(z.string().check(z.maxLength(longestQuery))), null)

/** The URL state of the page of sources. Nonsense falls back to the default and never fails. */
export function sourcesSearchOf(params: URLSearchParams): SourcesSearch {
  return {
    ...viewOf(params),
    part: z.parse(Part, params.get('part')),
    q: z.parse(Text, params.get('q')),
    order: z.parse(Order, params.get('order')),
  }
}
