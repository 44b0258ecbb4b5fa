import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** A second sector beside the first. */
  with: field(Id),
  /** Whether indicators of one unit are drawn to one scale; null is each to its own. */
  axis: field(z.literal('shared')),
}

export type SectorSearch = View & Read<typeof fields>

export function sectorSearchOf(params: URLSearchParams): SectorSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
