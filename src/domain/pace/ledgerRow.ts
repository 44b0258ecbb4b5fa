import { type Broken, isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { LedgerAsRead, LedgerEntryAsRead } from '../../contract/target/ledger.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Override, Status } from '../../contract/target/status.ts'
import type { Target } from '../../contract/target/target.ts'
import { type Judgement, judge } from './status.ts'
import { isInSectors } from '../sector/inSectors.ts'

/** One target with its judgement and the data it is based on. */
export type LedgerRow = {
  target: Target
  indicator: IndicatorGlance
  pinyin: LedgerEntryAsRead['pinyin']
  aliases?: LedgerEntryAsRead['aliases']
  headline?: LedgerEntryAsRead['headline']
  region: LedgerEntryAsRead['region']
  readings: readonly Reading[]
  judgement: Judgement
  /** A status set by a person and in force on the day; the computed one stays beside it. */
  override: Override | null
}

/** The status to show: one set by a person while it is in force, else the computed one. */
export function shownStatusOf({
  override,
  judgement,
}: Pick<LedgerRow, 'override' | 'judgement'>): Status {
  return override?.status ?? judgement.status
}

/** The rows of a ledger. An entry with an invalid figure has none, since that figure might decide. */
export function ledgerRowsOf({ day, entries }: Pick<LedgerAsRead, 'day' | 'entries'>): LedgerRow[] {
  return wholeOf(entries).flatMap((entry) => rowsOf(entry, day))
}

/** The entries with invalid figures: shown separately, never judged. */
export function brokenEntriesOf({ entries }: Pick<LedgerAsRead, 'entries'>): LedgerEntryAsRead[] {
  return wholeOf(entries).filter(({ readings }) => readings.some(isBroken))
}

/** The invalid parts of a ledger: whole entries, and entries not judged because of an invalid figure. */
export type BrokenParts = { unread: Broken[]; unjudged: LedgerEntryAsRead[] }

/**
 * The invalid parts in the chosen sectors; an empty list means all. The sector of an entry that is invalid
 * as a whole is unknown, so it is always included.
 */
export function brokenPartsOf(
  ledger: Pick<LedgerAsRead, 'entries'>,
  sectors: readonly string[],
): BrokenParts {
  const isIn = ({ indicator }: LedgerEntryAsRead) => isInSectors(indicator, sectors)
  return {
    unread: ledger.entries.filter(isBroken),
    unjudged: brokenEntriesOf(ledger).filter(isIn),
  }
}

/** How many entries are not judged because their data is invalid. */
export function unjudgedIn(...given: Parameters<typeof brokenPartsOf>): number {
  const { unread, unjudged } = brokenPartsOf(...given)
  return unread.length + unjudged.length
}

function rowsOf(entry: LedgerEntryAsRead, day: Day): LedgerRow[] {
  const { indicator, pinyin, aliases, headline, region, targets, overrides } = entry
  const readings = wholeOf(entry.readings)
  if (readings.length < entry.readings.length) return []
  return targets.map((target) => ({
    target,
    indicator,
    pinyin,
    aliases,
    headline,
    region,
    readings,
    judgement: judge(target, readings, indicator, day),
    override: overrides.find((one) => one.target === target.id) ?? null,
  }))
}
