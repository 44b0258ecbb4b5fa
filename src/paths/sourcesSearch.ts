import * as z from 'zod/mini'
import { field, type Read, readFields, searchField } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** Null is the list of sources. */
  part: field(z.enum(['conflicts', 'revisions', 'unclear'])),
  q: searchField,
  /** Null is by the number of figures from a source. */
  order: field(z.enum(['date', 'publisher'])),
}

export type SourcesSearch = View & Read<typeof fields>
export type SourcesPart = NonNullable<SourcesSearch['part']>

export function sourcesSearchOf(params: URLSearchParams): SourcesSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
