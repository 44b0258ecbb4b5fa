import { type Broken, isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { LedgerAsRead, LedgerEntryAsRead } from '../../contract/target/ledger.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Override, Status } from '../../contract/target/status.ts'
import type { Target } from '../../contract/target/target.ts'
import { type Judgement, judge } from './status.ts'

/** One target with its light and all that explains it. */
export type LedgerRow = {
  target: Target
  indicator: IndicatorGlance
  pinyin: LedgerEntryAsRead['pinyin']
  region: LedgerEntryAsRead['region']
  readings: readonly Reading[]
  judgement: Judgement
  /** A person's light that counts on the day; the computed one stays beside it. */
  override: Override | null
}

/** The status that a target shows: one set by a person while it counts, else the computed one. */
export function shownStatusOf({
  override,
  judgement,
}: Pick<LedgerRow, 'override' | 'judgement'>): Status {
  return override?.status ?? judgement.status
}

/** The rows of a ledger. An entry with a broken figure has none: what is missing might decide. */
export function ledgerRowsOf({ day, entries }: Pick<LedgerAsRead, 'day' | 'entries'>): LedgerRow[] {
  return wholeOf(entries).flatMap((entry) => rowsOf(entry, day))
}

/** The entries whose figures break the contract; told apart, and never judged. */
export function brokenEntriesOf({ entries }: Pick<LedgerAsRead, 'entries'>): LedgerEntryAsRead[] {
  return wholeOf(entries).filter(({ readings }) => readings.some(isBroken))
}

/** What of a ledger breaks the contract: whole entries, and entries not judged for a broken figure. */
export type BrokenParts = { unread: Broken[]; unjudged: LedgerEntryAsRead[] }

/**
 * What of the chosen sectors breaks the contract; none chosen are all. Of an entry that is broken as a
 * whole no sector is known, so that it is told whatever is chosen.
 */
export function brokenPartsOf(
  ledger: Pick<LedgerAsRead, 'entries'>,
  sectors: readonly string[],
): BrokenParts {
  const isIn = ({ indicator }: LedgerEntryAsRead) =>
    sectors.length === 0 || indicator.sectors.some((id) => sectors.includes(id))
  return {
    unread: ledger.entries.filter(isBroken),
    unjudged: brokenEntriesOf(ledger).filter(isIn),
  }
}

/** How many entries have targets that are not judged, since what they rest on breaks the contract. */
export function unjudgedIn(...given: Parameters<typeof brokenPartsOf>): number {
  const { unread, unjudged } = brokenPartsOf(...given)
  return unread.length + unjudged.length
}

function rowsOf(entry: LedgerEntryAsRead, day: Day): LedgerRow[] {
  const { indicator, pinyin, region, targets, overrides } = entry
  const readings = wholeOf(entry.readings)
  if (readings.length < entry.readings.length) return []
  return targets.map((target) => ({
    target,
    indicator,
    pinyin,
    region,
    readings,
    judgement: judge(target, readings, indicator, day),
    override: overrides.find((one) => one.target === target.id) ?? null,
  }))
}
