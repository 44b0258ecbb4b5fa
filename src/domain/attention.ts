import type { MilestoneStep } from '../contract/milestoneStep.ts'
import type { Day } from '../contract/scalars.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { milestoneStateOf } from './milestoneState.ts'
import { shownStatusOf, urgencyOf } from './urgency.ts'

/** Something that asks for a look, with what the words of its reason need. */
export type Attention =
  | { kind: 'target'; rows: [LedgerRow, ...LedgerRow[]] }
  | { kind: 'milestone'; step: MilestoneStep }

/** The last status that asks for a look. */
const least = urgencyOf('cannot-tell')
/** An unconfirmed milestone stands between a figure that is overdue and a target that is slow. */
const ofMilestones = (urgencyOf('overdue-data') + urgencyOf('slow')) / 2

/**
 * What needs attention, most urgent first: targets missed, behind, without their figure, milestones past
 * their date without confirmation, targets slow, and those that cannot be judged. An indicator stands
 * once, by its worst target.
 */
export function attentionOf(
  rows: readonly LedgerRow[],
  steps: readonly MilestoneStep[],
  day: Day,
): Attention[] {
  const worst = new Map<string, { urgency: number; rows: [LedgerRow, ...LedgerRow[]] }>()
  for (const row of rows) {
    const urgency = urgencyOf(shownStatusOf(row))
    if (urgency > least) continue
    const place = `${row.indicator.id} ${row.region.id}`
    const held = worst.get(place)
    if (!held || urgency < held.urgency) worst.set(place, { urgency, rows: [row] })
    else if (urgency === held.urgency) held.rows.push(row)
  }
  const ranked: { urgency: number; item: Attention }[] = [
    ...[...worst.values()].map(({ urgency, rows: group }) => ({
      urgency,
      item: { kind: 'target' as const, rows: group },
    })),
    ...steps
      .filter((step) => milestoneStateOf(step, day) === 'unconfirmed')
      .map((step) => ({ urgency: ofMilestones, item: { kind: 'milestone' as const, step } })),
  ]
  return ranked.sort((a, b) => a.urgency - b.urgency).map(({ item }) => item)
}
