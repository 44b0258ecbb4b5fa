import type { Observation } from '../../src/contract/figure/observation.ts'
import {
  dateIssues,
  type Known,
  type Lists,
  phraseIssues,
  publicationIssues,
  reference,
  references,
  type SoundRow,
  noteIssues,
  type FieldIssue,
  fieldIssue,
} from './rowIssues.ts'

/** The key of rows that state the same quantity; exactly one row of a key is preferred. */
function groupOf({ indicator, region, period, basis }: Observation): string {
  return [indicator, region, period ?? '-', basis].join(' / ')
}

const settled = ({ status }: Observation) => status !== 'superseded' && status !== 'ambiguous'

/** Issues of groups without exactly one preferred row, by the id of the first row of the group. */
export function preferenceIssues(
  rows: readonly SoundRow<'observations'>[],
): ReadonlyMap<string, FieldIssue> {
  const groups = new Map<string, { first: string; preferred: number; settled: number }>()
  for (const { row } of rows) {
    const group = groups.get(groupOf(row)) ?? { first: row.id, preferred: 0, settled: 0 }
    groups.set(groupOf(row), group)
    if (!settled(row)) continue
    if (group.settled === 0) group.first = row.id
    group.settled += 1
    if (row.preferred) group.preferred += 1
  }
  const issues = new Map<string, FieldIssue>()
  for (const [key, group] of groups)
    if (group.settled > 0 && group.preferred !== 1)
      issues.set(
        group.first,
        fieldIssue('preferred', `${key} has ${group.preferred} preferred rows instead of one`),
      )
  for (const { row } of rows)
    if (row.status === 'superseded' && groups.get(groupOf(row))?.settled === 0)
      issues.set(row.id, fieldIssue('status', 'is superseded, but nothing replaces it'))
  return issues
}

export function observationIssues(
  lists: Lists,
  known: Known,
  preferred: ReadonlyMap<string, FieldIssue>,
): (row: Observation, place: number) => FieldIssue[] {
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
      ...timeIssues(row),
      ...valueIssues(row, unitOf.get(row.indicator) ?? ''),
      ...phraseIssues('asPublished', row.asPublished),
      ...noteIssues('note', row.note, row.recordedAt),
      ...(row.corroboratedBy.includes(row.source)
        ? [fieldIssue('corroboratedBy', 'names its own source')]
        : []),
      ...row.conflictsWith.flatMap((id) => conflictIssues(row, byId.get(id))),
      ...standingIssues(row),
      ...publicationIssues('recordedAt', row.recordedAt, row.source, publishedOf),
      ...(previous && inOrder(keyOf(row), keyOf(previous))
        ? [
            fieldIssue(
              null,
              `stands after ${previous.id}, which comes later in the order of the list`,
            ),
          ]
        : []),
      ...[preferred.get(row.id) ?? []].filter((issue): issue is FieldIssue => issue.length > 0),
    ]
  }
}

function timeIssues({ period, basis, asOf, recordedAt }: Observation): FieldIssue[] {
  if (period === null && basis !== 'undated')
    return [['period', 'is missing: only an undated row may have none']]
  if (basis === 'edition' || basis === 'undated')
    return asOf === null ? [] : [['asOf', `is not used with the basis "${basis}"`]]
  if (basis === 'year') return dateIssues('asOf', asOf)
  if (asOf === null || asOf.length < 7) return [['asOf', 'needs a month or a day']]
  const gap = Number(asOf.slice(0, 4)) - Number(period)
  return [
    ...dateIssues('asOf', asOf),
    ...(gap < 0 || gap > 1 || (basis === 'year-to-date' && gap !== 0)
      ? [fieldIssue('asOf', 'does not lie in its period')]
      : []),
    ...(asOf.slice(0, 7) > recordedAt.slice(0, 7)
      ? [fieldIssue('asOf', 'is later than recordedAt')]
      : []),
  ]
}

function valueIssues({ value, upper, bound, derived }: Observation, unit: string): FieldIssue[] {
  const formula = /^(\d+(?:\.\d+)?) ([+-]) (\d+(?:\.\d+)?)$/.exec(derived?.formula ?? '')
  const [, first, sign, second] = formula ?? []
  const result = Number(first) + (sign === '-' ? -1 : 1) * Number(second)
  return [
    ...(value < 0 ? [fieldIssue('value', 'is negative')] : []),
    ...(unit === 'rank' && (!Number.isInteger(value) || value < 1)
      ? [fieldIssue('value', 'a rank is a whole number from 1')]
      : []),
    ...((bound === 'range') !== (upper !== undefined)
      ? [fieldIssue('upper', 'belongs to the bound "range", and a range needs it')]
      : []),
    ...(upper !== undefined && upper <= value
      ? [fieldIssue('upper', 'is not above the value')]
      : []),
    ...(unit === 'rank' && bound !== 'exact' ? [fieldIssue('bound', 'a rank is exact')] : []),
    ...(unit.startsWith('count-') && !Number.isInteger(value)
      ? [fieldIssue('value', 'a count is a whole number')]
      : []),
    ...(derived && !formula
      ? [fieldIssue('derived.formula', 'is not of the form "12.3 + 4" or "12.3 - 4"')]
      : []),
    ...(formula && Math.abs(result - value) > 1e-9
      ? [fieldIssue('derived.formula', `gives ${result}, not the value ${value}`)]
      : []),
  ]
}

function conflictIssues(row: Observation, other: Observation | undefined): FieldIssue[] {
  if (!other) return []
  if (other.id === row.id) return [['conflictsWith', 'names the row itself']]
  return [
    ...(other.conflictsWith.includes(row.id)
      ? []
      : [fieldIssue('conflictsWith', `${other.id} does not name this row in turn`)]),
    ...(other.indicator === row.indicator && other.region === row.region
      ? []
      : [fieldIssue('conflictsWith', `${other.id} states something else`)]),
    ...(row.note === null ? [fieldIssue('note', 'is missing: a conflict needs one')] : []),
  ]
}

function standingIssues(row: Observation): FieldIssue[] {
  if (settled(row)) return []
  return [
    ...(row.preferred
      ? [fieldIssue('preferred', `a row that is ${row.status} is never preferred`)]
      : []),
    ...(row.note === null
      ? [fieldIssue('note', `is missing: a row that is ${row.status} needs one`)]
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

/** Whether the first key comes before the second or equals it. */
function inOrder(a: Key, b: Key): boolean {
  const at = a.findIndex((part, place) => part !== b[place])
  return at === -1 || (a[at] ?? '') < (b[at] ?? '')
}
