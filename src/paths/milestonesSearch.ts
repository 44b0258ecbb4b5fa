import * as z from 'zod/mini'
import { MilestoneKind } from '../contract/milestone/milestone.ts'
import { Year } from '../contract/scalars.ts'
import type { MilestoneState } from '../domain/milestone/milestoneState.ts'
import { field, type Read, readFields } from './query.ts'
import { type View, viewOf } from './viewSearch.ts'

export const milestoneStates = [
  'unconfirmed',
  'expected',
  'done',
] as const satisfies readonly MilestoneState[]

const fields = {
  /** Null: a lane for each sector. */
  lane: field(z.literal('kind')),
  kind: field(MilestoneKind),
  state: field(z.enum(milestoneStates)),
  /** The first and last year shown; null is as far as there are steps. */
  from: field(Year),
  to: field(Year),
}

export type MilestonesSearch = View & Read<typeof fields>

export function milestonesSearchOf(params: URLSearchParams): MilestonesSearch {
  return { ...viewOf(params), ...readFields(fields, params) }
}
