import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Target } from '../../src/contract/target/target.ts'
import {
  type Lists,
  noteIssues,
  phraseIssues,
  publicationIssues,
  reference,
  type Reliance,
  textIssues,
  type FieldIssue,
  fieldIssue,
} from './rowIssues.ts'

type Stated = Pick<Observation, 'period' | 'value' | 'bound'>

export function targetIssues(
  lists: Lists,
  { known, whole }: Reliance,
): (row: Target) => FieldIssue[] {
  const publishedOf = new Map(
    lists.sources.map(({ row }) => [row.id, row.recordedAt ?? row.publishedAt]),
  )
  const byId = new Map(lists.targets.map(({ row }) => [row.id, row]))
  const keyOf = (place: Pick<Target, 'indicator' | 'region'>, stated: Stated) =>
    [place.indicator, place.region, stated.period, stated.value, stated.bound].join()
  /** The day on which each figure was first recorded. */
  const knownFrom = new Map<string, string>()
  for (const { row } of lists.observations) {
    const first = knownFrom.get(keyOf(row, row))
    if (!first || row.recordedAt < first) knownFrom.set(keyOf(row, row), row.recordedAt)
  }
  return (row) => [
    ...reference(known, 'indicator', 'indicators', row.indicator),
    ...reference(known, 'region', 'regions', row.region),
    ...reference(known, 'source', 'sources', row.source),
    ...reference(known, 'supersedes', 'targets', row.supersedes),
    ...(row.setAt > row.due
      ? [fieldIssue('setAt', 'is after the day on which the target is due')]
      : []),
    ...publicationIssues('setAt', row.setAt, row.source, publishedOf),
    ...(row.baseline && whole('observations') && known('indicators', row.indicator)
      ? baselineIssues(row.baseline, knownFrom.get(keyOf(row, row.baseline)))
      : []),
    ...phraseIssues('asPublished', row.asPublished),
    ...textIssues(row, ['scope']),
    ...noteIssues('note', row.note, row.setAt),
    ...supersedingIssues(row, byId.get(row.supersedes ?? '')),
    ...reference(known, 'restates', 'targets', row.restates),
    ...restatingIssues(row, byId.get(row.restates ?? '')),
    ...(row.bound === 'range' ? [fieldIssue('bound', 'a target is one value, not a range')] : []),
  ]
}

/** Checks that a baseline is a recorded figure and not dated before it was recorded. */
function baselineIssues(
  { recordedAt, bound }: NonNullable<Target['baseline']>,
  knownFrom: string | undefined,
): FieldIssue[] {
  if (bound === 'range')
    return [fieldIssue('baseline.bound', 'a baseline is one value, not a range')]
  if (!knownFrom) return [fieldIssue('baseline', 'is not among the observations')]
  return recordedAt < knownFrom
    ? [fieldIssue('baseline.recordedAt', `no figure bears it before ${knownFrom}`)]
    : []
}

function restatingIssues(row: Target, other: Target | undefined): FieldIssue[] {
  if (!other) return []
  return [
    ...(isOfTheSame(row, other)
      ? []
      : [fieldIssue('restates', `${other.id} is a target of something else`)]),
    ...(other.restates === null
      ? []
      : [fieldIssue('restates', `${other.id} restates another one: name that`)]),
    ...(other.setAt > row.setAt ? [fieldIssue('restates', `${other.id} was set later`)] : []),
  ]
}

function isOfTheSame(row: Target, other: Target): boolean {
  return row.indicator === other.indicator && row.region === other.region && row.due === other.due
}

function supersedingIssues(row: Target, old: Target | undefined): FieldIssue[] {
  if (!old) return []
  return [
    ...(isOfTheSame(row, old)
      ? []
      : [fieldIssue('supersedes', `${old.id} is a target of something else`)]),
    ...(old.setAt < row.setAt ? [] : [fieldIssue('supersedes', `${old.id} is not older`)]),
  ]
}
