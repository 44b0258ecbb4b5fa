import * as z from 'zod/mini'
import { type Day, Id } from '../contract/scalars.ts'
import { dayField } from './query.ts'

/** The part of the URL state that is kept from page to page. */
export type View = { sectors: readonly string[]; asOf: Day | null }

const Sectors = z.catch(
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => [...new Set(text.split(','))]),
    ),
    z.array(Id).check(z.maxLength(20)),
  ),
  [],
)

/** Reads the view from a query string. Invalid values become the default; never fails. */
export function viewOf(params: URLSearchParams): View {
  return {
    sectors: z.parse(Sectors, params.get('sector') ?? undefined),
    asOf: z.parse(dayField, params.get('asOf')),
  }
}

/** The sectors with one added or removed, in a fixed order. */
export function withSectorToggled(sectors: readonly string[], id: string): string[] {
  return sectors.includes(id) ? sectors.filter((other) => other !== id) : [...sectors, id].sort()
}
