import type { MilestoneEvent } from '../../contract/milestone/milestone.ts'
import type {
  MilestoneRecord,
  MilestoneRegister,
} from '../../contract/milestone/milestoneRegister.ts'
import type { Source } from '../../contract/source/source.ts'
import { type MilestoneState, milestoneStateOf } from './milestoneState.ts'

/** A step of a milestone with its state on the day and its source. */
export type SectorStep = {
  milestone: MilestoneRecord
  event: MilestoneEvent
  state: MilestoneState
  source: Source | null
}

/** Every step of the milestones, undated ones first, then oldest first. */
export function stepsOf(
  milestones: readonly MilestoneRecord[],
  { day, sources }: Pick<MilestoneRegister, 'day' | 'sources'>,
): SectorStep[] {
  return milestones
    .flatMap((milestone) =>
      milestone.events.map((event) => ({
        milestone,
        event,
        state: milestoneStateOf(event, day),
        source: sources.find(({ id }) => id === event.source) ?? null,
      })),
    )
    .sort(byDate)
}

/** The next step: the first expected one, dated before undated, else the first unconfirmed one. */
export function nextStepOf(steps: readonly SectorStep[]): SectorStep | null {
  const expected = steps.filter(({ state }) => state === 'expected')
  return (
    expected.find(({ event }) => event.date !== null) ??
    expected[0] ??
    steps.find(({ state }) => state === 'unconfirmed') ??
    null
  )
}

/** The steps that were done on a known date, oldest first. */
export function datedDoneOf(steps: readonly SectorStep[]): SectorStep[] {
  return steps.filter(({ state, event }) => state === 'done' && event.date !== null)
}

/** As strings, so that a year sorts before its months and never counts as newer than a dated step. */
function byDate(a: SectorStep, b: SectorStep): number {
  const [first, second] = [a.event.date ?? '', b.event.date ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
