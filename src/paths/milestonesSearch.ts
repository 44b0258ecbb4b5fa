import * as z from 'zod/mini'
import type { MilestonesSearch } from './paths.ts'
import { MilestoneKind } from '../contract/milestone/milestone.ts'
import { Year } from '../contract/scalars.ts'
import type { MilestoneState } from '../domain/milestone/milestoneState.ts'
import { viewOf } from './viewSearch.ts'

export const milestoneStates = [
  'unconfirmed',
  'expected',
  'done',
] as const satisfies readonly MilestoneState[]

/** The state of the page with all words known; the sectors are not checked yet. */
export type KnownSearch = MilestonesSearch & {
  kind: MilestoneKind | null
  state: MilestoneState | null
}

const Lane = z.catch(z.nullable(z.literal('kind')), null)
const Kind = z.catch(z.nullable(MilestoneKind), null)
const State = z.catch(z.nullable(z.enum(milestoneStates)), null)
const KnownYear = z.catch(z.nullable(Year), null)

/** The URL state of the page of milestones. Nonsense falls back to the default and never fails. */
export function milestonesSearchOf(params: URLSearchParams): KnownSearch {
  return {
    ...viewOf(params),
    lane: z.parse(Lane, params.get('lane')),
    kind: z.parse(Kind, params.get('kind')),
    state: z.parse(State, params.get('state')),
    from: z.parse(KnownYear, params.get('from')),
    to: z.parse(KnownYear, params.get('to')),
  }
}
