import type { LedgerEntry } from '../../contract/target/ledger.ts'
import type { Bilingual } from '../../contract/scalars.ts'
import { inFull } from '../../domain/figure/printed.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { lastDayOf } from '../../domain/figure/period.ts'
import { judge } from '../../domain/pace/status.ts'

/** What the reader sets: a figure for the year to the end of `month` (1–12), and the target of the year. */
export type Supposed = { actual: number; target: number; month: number }

/**
 * The supposed figures judged by the rules, as a row of the ledger. It takes unit and year from a real
 * case, but no name, ids or sources, so that it cannot be mistaken for it.
 */
export function supposedRow(
  { actual, target: value, month }: Supposed,
  { indicator: real, region, targets: [goal] }: LedgerEntry,
  name: Bilingual,
): LedgerRow | null {
  if (!goal) return null
  const id = 'what-if'
  const period = goal.due.slice(0, 4)
  const asOf = lastDayOf(`${period}-${String(month).padStart(2, '0')}`)
  const indicator = { ...real, id, name, methodBreaks: [], measure: 'flow' as const }
  const target = {
    ...goal,
    id,
    indicator: id,
    tier: 'plan' as const,
    value,
    bound: 'exact' as const,
    source: id,
    asPublished: '',
    supersedes: null,
    baseline: null,
    note: null,
  }
  const reading = {
    id,
    region: region.id,
    period,
    basis: 'year-to-date' as const,
    asOf,
    ...inFull(actual),
    status: 'final' as const,
    derived: null,
    source: id,
    recordedAt: asOf,
    conflicts: [],
    earlier: [],
  }
  const readings = [reading]
  return {
    target,
    indicator,
    pinyin: { initials: '', full: '' },
    region,
    readings,
    judgement: judge(target, readings, indicator, asOf),
    override: null,
  }
}
