import type { MilestoneStep } from '../contract/milestoneStep.ts'
import type { Day } from '../contract/scalars.ts'
import { milestoneStateOf } from './milestoneState.ts'
import type { Standing } from './standing.ts'
import type { Status } from './status.ts'

/** Something that asks for a look, with what the words of its reason need. */
export type Attention =
  | { kind: 'target'; standings: [Standing, ...Standing[]] }
  | { kind: 'milestone'; step: MilestoneStep }

const urgency: Partial<Record<Status, number>> = { missed: 0, 'overdue-data': 1, 'cannot-tell': 3 }

/**
 * What needs attention, most urgent first: missed targets, figures overdue, milestones past their date
 * without confirmation, targets that cannot be judged. An indicator stands once, by its worst target.
 */
export function attentionOf(
  standings: readonly Standing[],
  steps: readonly MilestoneStep[],
  day: Day,
): Attention[] {
  const worst = new Map<string, [Standing, ...Standing[]]>()
  for (const standing of standings) {
    const rank = urgency[standing.status]
    if (rank === undefined) continue
    const held = worst.get(standing.indicator.id)
    const heldRank = held ? (urgency[held[0].status] ?? 9) : 9
    if (!held || rank < heldRank) worst.set(standing.indicator.id, [standing])
    else if (rank === heldRank) held.push(standing)
  }
  const ranked = [
    ...[...worst.values()].map((group) => ({
      rank: urgency[group[0].status] ?? 9,
      item: { kind: 'target', standings: group } as Attention,
    })),
    ...steps
      .filter((step) => milestoneStateOf(step, day) === 'unconfirmed')
      .map((step) => ({ rank: 2, item: { kind: 'milestone', step } as Attention })),
  ]
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}
