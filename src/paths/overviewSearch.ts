import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'
import { type View, viewOf } from './viewSearch.ts'

/** The URL state of the overview: the common view, and the indicator of the large chart. */
export type OverviewSearch = View & { trend: string | null }

const Trend = z.catch(z.nullable(Id), null)

export function overviewSearchOf(params: URLSearchParams): OverviewSearch {
  return { ...viewOf(params), trend: z.parse(Trend, params.get('trend')) }
}
