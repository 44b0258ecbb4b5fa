import type { MilestoneStep } from '../../contract/milestone/milestoneStep.ts'
import type { Day } from '../../contract/scalars.ts'
import { type LedgerRow, shownStatusOf } from './ledgerRow.ts'
import { milestoneStateOf } from '../milestone/milestoneState.ts'
import { severityOf } from './severity.ts'
import { isRestating } from './standing.ts'

/** Something that asks for a look, with what the words of its reason need. */
export type Attention =
  | { kind: 'target'; rows: [LedgerRow, ...LedgerRow[]] }
  | { kind: 'milestone'; step: MilestoneStep }

/** The last status that asks for a look. */
const least = severityOf('cannot-tell')
/** An unconfirmed milestone stands between a figure that is overdue and a target that is slow. */
const ofMilestones = (severityOf('overdue-data') + severityOf('slow')) / 2

/**
 * What needs attention, most urgent first: targets missed, behind, without their figure, milestones past
 * their date without confirmation, targets slow, and those that cannot be judged. An indicator stands
 * once, by its worst target, and a goal that is restated once, as it is counted.
 */
export function attentionOf(
  rows: readonly LedgerRow[],
  steps: readonly MilestoneStep[],
  day: Day,
): Attention[] {
  const worst = new Map<string, { severity: number; rows: [LedgerRow, ...LedgerRow[]] }>()
  const targets = rows.map(({ target }) => target)
  for (const row of rows) {
    if (isRestating(row.target, targets)) continue
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
