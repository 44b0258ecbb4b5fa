import * as z from 'zod/mini'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const standard = 20
const least = 5
const most = 600

const fields = {
  /** Seconds that each board stays; null is the default. */
  dwell: field(
    z.string().check(
      z.regex(/^[1-9]\d{0,2}$/),
      z.refine((text) => Number(text) >= least && Number(text) <= most),
    ),
  ),
}

export type WallSearch = Pick<View, 'sectors'> & Read<typeof fields>

export function wallSearchOf(params: URLSearchParams): WallSearch {
  return { sectors: viewOf(params).sectors, ...readFields(fields, params) }
}

/** Seconds that each board stays. */
export function dwellOf({ dwell }: WallSearch): number {
  return dwell === null ? standard : Number(dwell)
}

/** The seconds as text for the URL; null for the default, which is left out. */
export function dwellInAddress(seconds: number): string | null {
  return seconds === standard ? null : String(seconds)
}
