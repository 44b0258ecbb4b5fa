import type { Lang } from '../contract/scalars.ts'
import type { LedgerRow } from '../domain/pace/ledgerRow.ts'
import { areaOf, type Scope, tallyOfRows } from '../domain/target/tally.ts'
import { scopeText, tallySentence } from './tallySentence.ts'

/** Which rows of the ledger a sentence is about, without the area, which is derived from the rows. */
export type LedgerScope = Pick<Scope, 'of' | 'filters'>

/** What the sentence about some rows needs besides them. */
export type LedgerWhole = {
  scope: LedgerScope
  /** The rows of the whole ledger on the day. */
  all: readonly LedgerRow[]
  /** How many entries of the scope have invalid data, so that their targets have no rows. */
  unjudged: number
}

/** The counts of rows by status, as a sentence without its full stop. */
export function ledgerStanding(
  rows: readonly LedgerRow[],
  { scope, all, unjudged }: LedgerWhole,
  lang: Lang,
): string {
  return tallySentence({ ...scope, area: areaOf(rows) }, tallyOfRows(rows, all, unjudged), lang)
}

/** The filters as text; null for the whole ledger. */
export function ledgerScopeText(
  rows: readonly LedgerRow[],
  scope: LedgerScope,
  lang: Lang,
): string | null {
  const whole = scope.of === 'all' && scope.filters.length === 0
  return whole ? null : scopeText({ ...scope, area: areaOf(rows) }, lang)
}
