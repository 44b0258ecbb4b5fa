import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const fields = {
  /** A second sector to show beside the first. */
  with: field(Id),
  /** Indicators with the same unit share a scale; null: each has its own. */
  axis: field(z.literal('shared')),
}

export type SectorSearch = View & Read<typeof fields>

export function sectorSearchOf(params: URLSearchParams): SectorSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
