import * as z from 'zod/mini'
import type { IndicatorsSearch } from '../../app/paths.ts'
import { Id } from '../../contract/scalars.ts'
import { viewOf } from '../../domain/viewSearch.ts'

const YesNo = z.catch(z.nullable(z.enum(['yes', 'no'])), null)
const Word = z.catch(z.nullable(Id), null)
const Text = z.catch(z.nullable(z.string().check(z.maxLength(80))), null)

/** The URL state of the list of indicators. Nonsense falls back to the default and never fails. */
export function indicatorsSearchOf(params: URLSearchParams): IndicatorsSearch {
  return {
    ...viewOf(params),
    q: z.parse(Text, params.get('q')),
    theme: z.parse(Word, params.get('theme')),
    measure: z.parse(Word, params.get('measure')),
    status: z.parse(Word, params.get('status')),
    trend: z.parse(YesNo, params.get('trend')),
    peers: z.parse(YesNo, params.get('peers')),
    sort: z.parse(Text, params.get('sort')),
  }
}
