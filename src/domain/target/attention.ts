import type { MilestoneStep } from '../../contract/milestone/milestoneStep.ts'
import type { Day } from '../../contract/scalars.ts'
import { type LedgerRow, shownStatusOf } from '../pace/ledgerRow.ts'
import { milestoneStateOf } from '../milestone/milestoneState.ts'
import { severityOf } from './severity.ts'
import { restatingIn } from './standing.ts'

/** Something that needs attention, with the data for its text. */
export type Attention =
  | { kind: 'target'; rows: [LedgerRow, ...LedgerRow[]] }
  | { kind: 'milestone'; step: MilestoneStep }

/** The least severe status that needs attention. */
const least = severityOf('cannot-tell')
/** An unconfirmed milestone ranks between a figure that is overdue and a target that is slow. */
const ofMilestones = (severityOf('overdue-data') + severityOf('slow')) / 2

/**
 * What needs attention, most urgent first: targets missed, behind, with overdue figures, unconfirmed
 * milestones, targets that are slow, and those that cannot be judged. An indicator and region appears once,
 * with its worst targets; a target that only restates another is left out.
 */
export function attentionOf(
  rows: readonly LedgerRow[],
  steps: readonly MilestoneStep[],
  day: Day,
): Attention[] {
  const worst = new Map<string, { severity: number; rows: [LedgerRow, ...LedgerRow[]] }>()
  const isRestating = restatingIn(rows.map(({ target }) => target))
  for (const row of rows) {
    if (isRestating(row.target)) continue
    const severity = severityOf(shownStatusOf(row))
    if (severity > least) continue
    const place = `${row.indicator.id} ${row.region.id}`
    const held = worst.get(place)
    if (!held || severity < held.severity) worst.set(place, { severity, rows: [row] })
    else if (severity === held.severity) held.rows.push(row)
  }
  const ranked: { severity: number; item: Attention }[] = [
    ...[...worst.values()].map(({ severity, rows: group }) => ({
      severity,
      item: { kind: 'target' as const, rows: group },
    })),
    ...steps
      .filter((step) => milestoneStateOf(step, day) === 'unconfirmed')
      .map((step) => ({ severity: ofMilestones, item: { kind: 'milestone' as const, step } })),
  ]
  return ranked.sort((a, b) => a.severity - b.severity).map(({ item }) => item)
}
