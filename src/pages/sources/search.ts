import * as z from 'zod/mini'
import type { SourcesSearch } from '../../app/paths.ts'
import { viewOf } from '../../domain/viewSearch.ts'

const Part = z.catch(z.nullable(z.enum(['conflicts', 'revisions', 'unclear'])), null)
const Text = z.catch(z.nullable(z.string().check(z.maxLength(80))), null)

/** The URL state of the page of sources. Nonsense falls back to the default and never fails. */
export function sourcesSearchOf(params: URLSearchParams): SourcesSearch {
  return {
    ...viewOf(params),
    part: z.parse(Part, params.get('part')),
    q: z.parse(Text, params.get('q')),
  }
}
