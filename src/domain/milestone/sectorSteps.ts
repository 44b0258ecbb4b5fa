import type { MilestoneEvent } from '../../contract/milestone/milestone.ts'
import type {
  MilestoneRecord,
  MilestoneRegister,
} from '../../contract/milestone/milestoneRegister.ts'
import type { Source } from '../../contract/source/source.ts'
import { type MilestoneState, milestoneStateOf } from './milestoneState.ts'

/** A step of a milestone with how it stands on the day and who said so. */
export type SectorStep = {
  milestone: MilestoneRecord
  event: MilestoneEvent
  state: MilestoneState
  source: Source | null
}

/** Every step of some milestones, oldest first as far as their dates tell; undated ones come first. */
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

/** What comes next: the expected step that is due first, else the first whose date passed unconfirmed. */
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

/** A year sorts before its months: it is never taken for newer than what is known to be new. */
function byDate(a: SectorStep, b: SectorStep): number {
  const [first, second] = [a.event.date ?? '', b.event.date ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
