import type { Reading } from '../../contract/figure/observation.ts'
import { differenceOf, endOf, isBatch, type Pace } from './pace.ts'
import type { LedgerRow } from './ledgerRow.ts'
import type { Range } from '../figure/range.ts'
import { newestFirst } from './status.ts'

/** What may be told of the figure that a light rests on. */
export type Account =
  | { kind: 'no-figure' }
  /** No number is told: the wording is unclear. */
  | { kind: 'unclear'; reading: Reading }
  /** Told, and never set against the target: it is only expected. */
  | { kind: 'expected'; reading: Reading }
  /** The figure at the end of the way, or one that has passed its target. */
  | { kind: 'outcome'; reading: Reading; difference: Range | null }
  /** A figure on the way that has no course; `difference` null where it does not compare. */
  | { kind: 'level'; reading: Reading; difference: Range | null }
  /** A figure on the way; `paced` says whether it may be set against the elapsed share. */
  | { kind: 'course'; reading: Reading; pace: Pace; paced: boolean }

/** How much a row may say of its figure: what explains it and what tells it in a sentence agree on this. */
export function accountOf({
  judgement: { status, reason, reading, pace },
  target,
  indicator,
}: Pick<LedgerRow, 'judgement' | 'target' | 'indicator'>): Account {
  if (!reading) return { kind: 'no-figure' }
  if (reading.status === 'ambiguous') return { kind: 'unclear', reading }
  if (reading.status === 'expected') return { kind: 'expected', reading }
  const vague = reading.bound === 'about' || target.bound === 'about'
  const unlike = reason === 'method-break' || reason === 'scope'
  const difference = vague || unlike ? null : differenceOf(target, reading)
  const settled = status === 'met' || status === 'missed'
  if (settled || (status === 'cannot-tell' && endOf(reading) >= target.due))
    return { kind: 'outcome', reading, difference }
  if (!pace || difference === null) return { kind: 'level', reading, difference }
  // A list drawn up anew every year has no course within the year but one that the office planned.
  const paced = !isBatch(reading, indicator) || pace.elapsed.method === 'plan'
  return { kind: 'course', reading, pace, paced }
}

/**
 * Of a target that awaits its closing figure and has none of its own year: the latest figure up to its end,
 * null where none can be quoted. It is told with its period and never set against the target (H31).
 */
export function awaitedOf({
  judgement: { status, reason, reading },
  target: { due },
  readings,
}: Pick<LedgerRow, 'judgement' | 'target' | 'readings'>): { latest: Reading | null } | null {
  const waits = status === 'awaiting' || (status === 'overdue-data' && reason !== 'stale')
  if (!waits || reason === 'expected' || reading?.period === due.slice(0, 4)) return null
  const quotable = readings.filter(
    (one) =>
      one.basis !== 'undated' &&
      one.period !== null &&
      one.status !== 'expected' &&
      one.status !== 'ambiguous' &&
      endOf(one) <= due,
  )
  return { latest: [...quotable].sort(newestFirst)[0] ?? null }
}
