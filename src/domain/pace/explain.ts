import type { Reading } from '../../contract/figure/observation.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Reason } from '../../contract/target/status.ts'
import { type Account, accountOf } from './account.ts'
import { enough } from './enough.ts'
import { type Fraction, one, compareFractions, add } from './fraction.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { type Pace, paceOf } from './pace.ts'
import { cutOffOf } from '../figure/cutOff.ts'

/** What would change a status: the figure needed at the cut-off date (`level`), and how much more that is. */
type Turn = {
  to: 'on-pace' | 'slow'
  level: Fraction
  /** Null where the figure is there already, or is a bound and may be. */
  more: Fraction | null
}

/** What would decide a pending or provisional status, and the latest figure on record as a hint where to look. */
export type Settling = { by: Reason | 'outcome' | 'later-figure'; seen: Reading | null }

/** Everything that explains a status, without its text. */
export type Explanation = {
  account: Account
  /** The pace while the period is running; null after it, or where no pace is shown. */
  ahead: Pace | null
  turns: readonly Turn[]
  settling: Settling | null
}

/** Explains the status of a target on the day, and what would change it. */
export function explain(row: LedgerRow, day: Day, rules: RuleSet): Explanation {
  const account = accountOf(row)
  const course = account.kind === 'course' && account.paced ? account.pace : null
  const running =
    course && day <= row.target.due && compareFractions(course.elapsed.share, one) < 0
      ? course
      : null
  return {
    account,
    ahead: running,
    turns: running ? turnsOf(row, running, rules) : [],
    settling: settlingOf(row),
  }
}

/** The levels not reached yet; for a target on pace, the level that it must keep. */
function turnsOf({ judgement, ...row }: LedgerRow, pace: Pace, rules: RuleSet): Turn[] {
  const { status, reason, reading } = judgement
  const judged = status === 'on-pace' || status === 'slow' || status === 'behind'
  if (!reading || pace.course.kind === 'spending' || !(judged || reason === 'bound')) return []
  const { target, readings, indicator } = row
  // As if nothing had been achieved yet: what is short is then the whole distance to each level.
  const nothing = { ...reading, value: target.baseline?.value ?? 0, bound: 'exact' as const }
  const marks = paceOf(target, pace.course, nothing, readings, indicator, rules)?.short
  const side = compareFractions(pace.course.to, pace.course.from) < 0 ? 'down' : 'up'
  const round = (amount: Fraction) => enough(amount, indicator.decimals, side)
  const turn = (to: Turn['to'], mark: Fraction | null | undefined, more: Fraction | null): Turn[] =>
    mark ? [{ to, level: round(add(pace.course.from, mark)), more: more && round(more) }] : []
  const onPace = status === 'on-pace' ? null : pace.short.onPace.low
  return [
    ...turn('on-pace', marks?.onPace.low, onPace),
    ...(status === 'on-pace' || status === 'slow'
      ? []
      : turn('slow', marks?.slow.low, pace.short.slow.low)),
  ]
}

function settlingOf({ judgement, readings }: LedgerRow): Settling | null {
  const { status, reason, reading } = judgement
  const waits = ['cannot-tell', 'awaiting', 'overdue-data', 'too-early'].includes(status)
  if (!waits && reason !== 'provisional') return null
  return {
    by: reason ?? (status === 'too-early' ? 'later-figure' : 'outcome'),
    seen: reading ?? latestOf(readings),
  }
}

function latestOf(readings: readonly Reading[]): Reading | null {
  return readings.reduce<Reading | null>(
    (last, one) => (last && cutOffOf(last) > cutOffOf(one) ? last : one),
    null,
  )
}
