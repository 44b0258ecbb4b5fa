import * as z from 'zod/mini'
import type { WallSearch } from './paths.ts'
import { viewOf } from './viewSearch.ts'

const standard = 20
const least = 5
const most = 600

const Dwell = z.catch(
  z.nullable(
    z.string().check(
      z.regex(/^[1-9]\d{0,2}$/),
      z.refine((text) => Number(text) >= least && Number(text) <= most),
    ),
  ),
  null,
)

/** The sectors and seconds of an address; nonsense is the default. */
export function wallSearchOf(params: URLSearchParams): WallSearch {
  return { sectors: viewOf(params).sectors, dwell: z.parse(Dwell, params.get('dwell')) }
}

/** Seconds that each board stays. */
export function dwellOf({ dwell }: WallSearch): number {
  return dwell === null ? standard : Number(dwell)
}

/** The seconds as an address has them: the default is left out. */
export function dwellInAddress(seconds: number): string | null {
  return seconds === standard ? null : String(seconds)
}
