import type { Reading } from '../../contract/figure/observation.ts'
import { differenceOf, isBatch, type Pace } from './pace.ts'
import { endOf } from '../figure/cutOff.ts'
import type { LedgerRow } from './ledgerRow.ts'
import type { Range } from './range.ts'
import { newestFirst } from './decidingFigure.ts'

/** What may be stated about the figure that decides a status. */
export type Account =
  | { kind: 'no-figure' }
  /** No number is shown: the statement is ambiguous. */
  | { kind: 'unclear'; reading: Reading }
  /** Shown, but not compared with the target: it is only expected. */
  | { kind: 'expected'; reading: Reading }
  /** The closing figure of the period, or an earlier one that has met the target. */
  | { kind: 'outcome'; reading: Reading; difference: Range | null }
  /** A figure from within the period without a course; `difference` is null where it does not compare. */
  | { kind: 'level'; reading: Reading; difference: Range | null }
  /** A figure from within the period; `paced` says whether it may be compared with the elapsed share. */
  | { kind: 'course'; reading: Reading; pace: Pace; paced: boolean }

/** What may be stated about the figure of a row; shared by the explanation and the sentence so that they agree. */
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
  // A yearly list has no course within the year, except by a plan of the office.
  const paced = !isBatch(reading, indicator) || pace.elapsed.method === 'plan'
  return { kind: 'course', reading, pace, paced }
}

/**
 * For a target that awaits its closing figure and has no figure of its year: the latest figure up to its due
 * date, shown with its period and never compared with the target (H31). `latest` is null where none can be
 * quoted; the result is null for any other target.
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
