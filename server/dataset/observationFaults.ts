import type { Observation } from '../../src/contract/figure/observation.ts'
import {
  dateFaults,
  type Known,
  type Lists,
  phraseFaults,
  publicationFaults,
  reference,
  references,
  type SoundRow,
  textFaults,
  type Told,
  told,
} from './rowFaults.ts'

/** Rows that state one quantity: exactly one of them is the one to show. */
function groupOf({ indicator, region, period, basis }: Observation): string {
  return [indicator, region, period ?? '-', basis].join(' / ')
}

const settled = ({ status }: Observation) => status !== 'superseded' && status !== 'ambiguous'

/** What is wrong with the choice of the rows to show, by the first row of the group. */
export function preferenceFaults(
  rows: readonly SoundRow<'observations'>[],
): ReadonlyMap<string, Told> {
  const groups = new Map<string, { first: string; preferred: number; settled: number }>()
  for (const { row } of rows) {
    const group = groups.get(groupOf(row)) ?? { first: row.id, preferred: 0, settled: 0 }
    groups.set(groupOf(row), group)
    if (!settled(row)) continue
    if (group.settled === 0) group.first = row.id
    group.settled += 1
    if (row.preferred) group.preferred += 1
  }
  const faults = new Map<string, Told>()
  for (const [key, group] of groups)
    if (group.settled > 0 && group.preferred !== 1)
      faults.set(
        group.first,
        told('preferred', `${key} has ${group.preferred} preferred rows instead of one`),
      )
  for (const { row } of rows)
    if (row.status === 'superseded' && groups.get(groupOf(row))?.settled === 0)
      faults.set(row.id, told('status', 'is superseded, but nothing replaces it'))
  return faults
}

export function observationFaults(
  lists: Lists,
  known: Known,
  preferred: ReadonlyMap<string, Told>,
): (row: Observation, place: number) => Told[] {
  const unitOf = new Map(lists.indicators.map(({ row }) => [row.id, row.unitCode]))
  const publishedOf = new Map(
    lists.sources.map(({ row }) => [row.id, row.recordedAt ?? row.publishedAt]),
  )
  const byId = new Map(lists.observations.map(({ row }) => [row.id, row]))
  const rank = (list: 'indicators' | 'regions') =>
    new Map(lists[list].map(({ row, place }) => [row.id, place]))
  const keyOf = sortKey(rank('indicators'), rank('regions'))
  const before = new Map(lists.observations.map(({ row }, at, all) => [row.id, all[at - 1]?.row]))
  return (row) => {
    const previous = before.get(row.id)
    return [
      ...reference(known, 'indicator', 'indicators', row.indicator),
      ...reference(known, 'region', 'regions', row.region),
      ...reference(known, 'source', 'sources', row.source),
      ...references(known, 'corroboratedBy', 'sources', row.corroboratedBy),
      ...references(known, 'conflictsWith', 'observations', row.conflictsWith),
      ...timeFaults(row),
      ...valueFaults(row, unitOf.get(row.indicator) ?? ''),
      ...phraseFaults('asPublished', row.asPublished),
      ...textFaults(row, ['note']),
      ...(row.corroboratedBy.includes(row.source)
        ? [told('corroboratedBy', 'names its own source')]
        : []),
      ...row.conflictsWith.flatMap((id) => conflictFaults(row, byId.get(id))),
      ...standingFaults(row),
      ...publicationFaults('recordedAt', row.recordedAt, row.source, publishedOf),
      ...(previous && inOrder(keyOf(row), keyOf(previous))
        ? [told(null, `stands after ${previous.id}, which comes later in the order of the list`)]
        : []),
      ...[preferred.get(row.id) ?? []].filter((fault): fault is Told => fault.length > 0),
    ]
  }
}

function timeFaults({ period, basis, asOf, recordedAt }: Observation): Told[] {
  if (period === null && basis !== 'undated')
    return [['period', 'is missing: only an undated row may have none']]
  if (basis === 'edition' || basis === 'undated')
    return asOf === null ? [] : [['asOf', `is not used with the basis "${basis}"`]]
  if (basis === 'year') return dateFaults('asOf', asOf)
  if (asOf === null || asOf.length < 7) return [['asOf', 'needs a month or a day']]
  const gap = Number(asOf.slice(0, 4)) - Number(period)
  return [
    ...dateFaults('asOf', asOf),
    ...(gap < 0 || gap > 1 || (basis === 'year-to-date' && gap !== 0)
      ? [told('asOf', 'does not lie in its period')]
      : []),
    ...(asOf.slice(0, 7) > recordedAt.slice(0, 7)
      ? [told('asOf', 'is later than recordedAt')]
      : []),
  ]
}

function valueFaults({ value, upper, bound, derived }: Observation, unit: string): Told[] {
  const formula = /^(\d+(?:\.\d+)?) ([+-]) (\d+(?:\.\d+)?)$/.exec(derived?.formula ?? '')
  const [, first, sign, second] = formula ?? []
  const result = Number(first) + (sign === '-' ? -1 : 1) * Number(second)
  return [
    ...(value < 0 ? [told('value', 'is negative')] : []),
    ...(unit === 'rank' && (!Number.isInteger(value) || value < 1)
      ? [told('value', 'a rank is a whole number from 1')]
      : []),
    ...((bound === 'range') !== (upper !== undefined)
      ? [told('upper', 'belongs to the bound "range", and a range needs it')]
      : []),
    ...(upper !== undefined && upper <= value ? [told('upper', 'is not above the value')] : []),
    ...(unit === 'rank' && bound !== 'exact' ? [told('bound', 'a rank is exact')] : []),
    ...(unit.startsWith('count-') && !Number.isInteger(value)
      ? [told('value', 'a count is a whole number')]
      : []),
    ...(derived && !formula
      ? [told('derived.formula', 'is not of the form "12.3 + 4" or "12.3 - 4"')]
      : []),
    ...(formula && Math.abs(result - value) > 1e-9
      ? [told('derived.formula', `gives ${result}, not the value ${value}`)]
      : []),
  ]
}

function conflictFaults(row: Observation, other: Observation | undefined): Told[] {
  if (!other) return []
  if (other.id === row.id) return [['conflictsWith', 'names the row itself']]
  return [
    ...(other.conflictsWith.includes(row.id)
      ? []
      : [told('conflictsWith', `${other.id} does not name this row in turn`)]),
    ...(other.indicator === row.indicator && other.region === row.region
      ? []
      : [told('conflictsWith', `${other.id} states something else`)]),
    ...(row.note === null ? [told('note', 'is missing: a conflict needs one')] : []),
  ]
}

function standingFaults(row: Observation): Told[] {
  if (settled(row)) return []
  return [
    ...(row.preferred ? [told('preferred', `a row that is ${row.status} is never preferred`)] : []),
    ...(row.note === null
      ? [told('note', `is missing: a row that is ${row.status} needs one`)]
      : []),
  ]
}

type Key = readonly (string | number)[]

function sortKey(indicators: ReadonlyMap<string, number>, regions: ReadonlyMap<string, number>) {
  return (row: Observation): Key => [
    indicators.get(row.indicator) ?? 0,
    regions.get(row.region) ?? 0,
    row.period ?? '',
    row.basis,
    row.asOf ?? '',
    row.recordedAt,
    row.id,
  ]
}

/** Whether the first key stands before the second, or is the same. */
function inOrder(a: Key, b: Key): boolean {
  const at = a.findIndex((part, place) => part !== b[place])
  return at === -1 || (a[at] ?? '') < (b[at] ?? '')
}
