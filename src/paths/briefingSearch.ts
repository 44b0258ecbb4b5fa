import * as z from 'zod/mini'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

const briefingFields = {
  /** The number of the slide in view, from 1; null is the first. */
  slide: field(z.string().check(z.regex(/^[1-9]\d?$/))),
}

export type BriefingSearch = Read<typeof briefingFields>

export function briefingSearchOf(params: URLSearchParams): BriefingSearch {
  return readFields(briefingFields, params)
}

const presentFields = {
  ...briefingFields,
  view: field(z.literal('presenter')),
  /** The hash of the meeting version that is shown; null is the newest. */
  meeting: field(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
}

export type PresentSearch = Pick<View, 'asOf'> & Read<typeof presentFields>

export function presentSearchOf(params: URLSearchParams): PresentSearch {
  return { asOf: viewOf(params).asOf, ...readFields(presentFields, params) }
}
