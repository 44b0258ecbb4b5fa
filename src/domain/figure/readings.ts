import type {
  KnownObservation,
  Observation,
  OtherStatement,
  Reading,
} from '../../contract/figure/observation.ts'
import type { Bilingual, Day } from '../../contract/scalars.ts'
import { noteKnownOn } from './noteKnownOn.ts'

/**
 * The readings known on a day, one for each period, basis and as-of date, oldest first.
 * In each group the preferred row is taken if it was known, otherwise the latest known one
 * (H12: what is recorded later never changes the view of an earlier day).
 */
export function readingsKnownOn(day: Day, observations: readonly KnownObservation[]): Reading[] {
  const known = observations.filter((row) => row.recordedAt <= day)
  const groups = new Map<string, KnownObservation[]>()
  for (const row of known) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  return [...groups.values()].map((rows) => readingOf(rows, known)).sort(byTime)
}

/** The key of a row's quantity: indicator, region, period, basis, and the as-of date where it is dated. */
export function groupOf(row: Observation): string {
  const dated = row.basis === 'as-of' || row.basis === 'year-to-date'
  return [row.indicator, row.region, row.period, row.basis, dated ? row.asOf : ''].join('/')
}

/** A row as it was known on the day: status, conflicts and note without what was recorded later. */
export function asKnownOn<O extends Observation>(
  day: Day,
  row: O,
  all: readonly Observation[],
): Omit<O, 'note'> & { note: Bilingual | null } {
  const group = groupOf(row)
  const unsettled =
    row.status === 'superseded' &&
    !all.some((other) => other.recordedAt <= day && replaces(other, row, group))
  return {
    ...row,
    // Every superseded row was a first figure, provisional until the settled one was recorded.
    status: unsettled ? 'provisional' : row.status,
    conflictsWith: row.conflictsWith.filter((id) =>
      all.some((other) => other.id === id && other.recordedAt <= day),
    ),
    note: noteKnownOn(day, row.note),
  }
}

/** The earlier statements that `row` replaced: same quantity, another value, not in open conflict. */
export function earlierThan<O extends Observation>(row: Observation, known: readonly O[]): O[] {
  const group = groupOf(row)
  return known
    .filter(
      (other) =>
        groupOf(other) === group &&
        other.recordedAt < row.recordedAt &&
        !sameStatement(other, row) &&
        !row.conflictsWith.includes(other.id),
    )
    .sort(byRecord)
}

function replaces(other: Observation, row: Observation, group: string): boolean {
  return groupOf(other) === group && other.recordedAt > row.recordedAt && !sameStatement(other, row)
}

function readingOf(rows: KnownObservation[], known: readonly KnownObservation[]): Reading {
  const plain = rows.filter((row) => row.status !== 'ambiguous')
  const candidates = plain.length > 0 ? plain : rows
  // A row that is superseded today was valid until its replacement was recorded (H12).
  const settled = candidates.filter(
    (row) =>
      row.status !== 'superseded' || !known.some((other) => replaces(other, row, groupOf(row))),
  )
  const shown =
    candidates.find((row) => row.preferred) ?? latest(settled.length > 0 ? settled : candidates)
  return {
    id: shown.id,
    region: shown.region,
    period: shown.period,
    basis: shown.basis,
    asOf: shown.asOf,
    value: shown.value,
    ...(shown.upper === undefined ? {} : { upper: shown.upper }),
    bound: shown.bound,
    digits: shown.digits,
    status: shown.status === 'superseded' ? 'provisional' : shown.status,
    derived: shown.derived,
    source: shown.source,
    recordedAt: shown.recordedAt,
    conflicts: known
      .filter((row) => shown.conflictsWith.includes(row.id))
      .sort(byRecord)
      .map(statementOf),
    earlier: earlierThan(shown, known).map(statementOf),
  }
}

function latest<O extends Observation>(rows: readonly O[]): O {
  return rows.reduce((best, row) => (byRecord(row, best) > 0 ? row : best))
}

/** By `recordedAt`, then id, so that the order of the rows never matters. */
function byRecord(a: Observation, b: Observation): number {
  return inOrder(`${a.recordedAt} ${a.id}`, `${b.recordedAt} ${b.id}`)
}

function sameStatement(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.bound === b.bound && a.upper === b.upper
}

function statementOf({
  id,
  value,
  upper,
  bound,
  digits,
  status,
  recordedAt,
}: KnownObservation): OtherStatement {
  const range = upper === undefined ? {} : { upper }
  return { id, value, ...range, bound, digits, status, recordedAt }
}

function byTime(a: Reading, b: Reading): number {
  return inOrder(`${timeOf(a)} ${a.id}`, `${timeOf(b)} ${b.id}`)
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A sort key: rows without a period first; within a year the dated ones before the full-year figure. */
function timeOf({ period, basis, asOf }: Reading): string {
  const closing = asOf && basis !== 'year' ? asOf : `${period}-99`
  return `${period ?? '0000'} ${closing}`
}
