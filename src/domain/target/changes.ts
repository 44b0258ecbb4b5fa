import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import { type LedgerRow, shownStatusOf } from '../pace/ledgerRow.ts'
import { severityOf } from './severity.ts'

/** The rows of the ledger as of a day. */
export type LedgerOn = { day: Day; rows: readonly LedgerRow[] }

type Place = Pick<LedgerRow, 'indicator' | 'region'>

/**
 * A difference between two days. A status changed (`crossing`) because of a figure, of a person's override, or
 * only of time. A figure was revised in its value or bound, in its status, or in its conflicts.
 */
export type LedgerChange =
  | {
      kind: 'crossing'
      before: LedgerRow
      after: LedgerRow
      because: 'figure' | 'override' | 'time'
    }
  | ({
      kind: 'revision'
      before: Reading
      after: Reading
      of: 'value' | 'status' | 'conflict'
    } & Place)
  | ({ kind: 'new-figure'; after: Reading } & Place)
  | { kind: 'new-target'; before: LedgerRow | null; after: LedgerRow }
  | { kind: 'dropped-target'; before: LedgerRow }

/** Kinds of change in the order in which they are shown. */
export const changeKinds = [
  'crossing',
  'revision',
  'new-figure',
  'new-target',
  'dropped-target',
] as const satisfies readonly LedgerChange['kind'][]

/**
 * All changes from an earlier ledger to a later one: changed statuses, most urgent first, then
 * revisions, new figures, new targets with those they replaced, and targets no longer in force.
 */
export function ledgerChangesBetween(earlier: LedgerOn, later: LedgerOn): LedgerChange[] {
  const before = byTarget(earlier.rows)
  const after = byTarget(later.rows)
  const figures = figuresOf(earlier, later)
  const isNew = ({ target }: LedgerRow) => !before.has(target.id)
  const replaced = new Set(later.rows.filter(isNew).map(({ target }) => target.supersedes))
  return [
    ...crossingsOf(before, later.rows),
    ...figures.filter(({ kind }) => kind === 'revision'),
    ...figures.filter(({ kind }) => kind === 'new-figure'),
    ...later.rows.filter(isNew).map((row): LedgerChange => ({
      kind: 'new-target',
      before: before.get(row.target.supersedes ?? '') ?? null,
      after: row,
    })),
    ...earlier.rows
      .filter(({ target }) => !after.has(target.id) && !replaced.has(target.id))
      .map((row): LedgerChange => ({ kind: 'dropped-target', before: row })),
  ]
}

function crossingsOf(
  before: ReadonlyMap<string, LedgerRow>,
  rows: readonly LedgerRow[],
): LedgerChange[] {
  return rows
    .flatMap((after) => {
      const row = before.get(after.target.id)
      return row && shownStatusOf(row) !== shownStatusOf(after) ? { before: row, after } : []
    })
    .sort((a, b) => severityOf(shownStatusOf(a.after)) - severityOf(shownStatusOf(b.after)))
    .map((pair): LedgerChange => ({ kind: 'crossing', ...pair, because: causeOf(pair) }))
}

function causeOf({ before, after }: { before: LedgerRow; after: LedgerRow }) {
  if (before.override?.setAt !== after.override?.setAt) return 'override'
  // Only time makes a target awaiting or overdue, never a figure.
  if (['awaiting', 'overdue-data'].includes(shownStatusOf(after))) return 'time'
  const [old, now] = [before.judgement.reading, after.judgement.reading]
  const same = old && now ? keyOf(old) === keyOf(now) && !revisionOf(old, now) : old === now
  return same ? 'time' : 'figure'
}

/**
 * New and revised figures, only of indicators and regions with a target on both days: the ledger has no figures
 * without a target, so those of a new target may have been known before.
 */
function figuresOf(earlier: LedgerOn, later: LedgerOn): LedgerChange[] {
  const known = byPlace(earlier.rows)
  return [...byPlace(later.rows)].flatMap(([place, { indicator, region, readings }]) => {
    const old = known.get(place)
    if (!old) return []
    const before = new Map(old.readings.map((reading) => [keyOf(reading), reading]))
    return readings.flatMap((after): LedgerChange | [] => {
      const reading = before.get(keyOf(after))
      if (!reading) return { kind: 'new-figure', indicator, region, after }
      const of = revisionOf(reading, after)
      return of ? { kind: 'revision', indicator, region, before: reading, after, of } : []
    })
  })
}

/** What was revised between two readings of the same quantity; null where nothing was. */
function revisionOf(before: Reading, after: Reading): 'value' | 'status' | 'conflict' | null {
  if (before.value !== after.value || before.bound !== after.bound) return 'value'
  if (before.status !== after.status) return 'status'
  return statedBy(before) === statedBy(after) ? null : 'conflict'
}

function statedBy({ conflicts }: Reading): string {
  return conflicts.map(({ value, upper = '', bound }) => `${bound} ${value} ${upper}`).join('/')
}

/** The key of a quantity among those of one indicator and region. */
function keyOf({ period, basis, asOf }: Reading): string {
  const dated = basis === 'as-of' || basis === 'year-to-date'
  return [period, basis, dated ? asOf : ''].join('/')
}

function byTarget(rows: readonly LedgerRow[]): Map<string, LedgerRow> {
  return new Map(rows.map((row) => [row.target.id, row]))
}

function byPlace(rows: readonly LedgerRow[]): Map<string, LedgerRow> {
  return new Map(rows.map((row) => [`${row.indicator.id} ${row.region.id}`, row]))
}
