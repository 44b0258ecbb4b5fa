import * as z from 'zod/mini'
import type { SectorSearch } from './paths.ts'
import { Id } from '../contract/scalars.ts'
import { viewOf } from './viewSearch.ts'

const With = z.catch(z.nullable(Id), null)
const Axis = z.catch(z.nullable(z.literal('shared')), null)

/** The URL state of the page of one sector. Nonsense falls back to the default and never fails. */
export function sectorSearchOf(params: URLSearchParams): SectorSearch {
  return {
    ...viewOf(params),
    with: z.parse(With, params.get('with')),
    axis: z.parse(Axis, params.get('axis')),
  }
}
