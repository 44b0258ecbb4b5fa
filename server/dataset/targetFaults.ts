import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Target } from '../../src/contract/target/target.ts'
import {
  type Lists,
  phraseFaults,
  publicationFaults,
  reference,
  type Reliance,
  textFaults,
  type Told,
  told,
} from './rowFaults.ts'

type Stated = Pick<Observation, 'period' | 'value' | 'bound'>

export function targetFaults(lists: Lists, { known, whole }: Reliance): (row: Target) => Told[] {
  const publishedOf = new Map(
    lists.sources.map(({ row }) => [row.id, row.recordedAt ?? row.publishedAt]),
  )
  const byId = new Map(lists.targets.map(({ row }) => [row.id, row]))
  const keyOf = (place: Pick<Target, 'indicator' | 'region'>, stated: Stated) =>
    [place.indicator, place.region, stated.period, stated.value, stated.bound].join()
  /** The first day on which each figure was on record. */
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
    ...(row.setAt > row.due ? [told('setAt', 'is after the day on which the target is due')] : []),
    ...publicationFaults('setAt', row.setAt, row.source, publishedOf),
    ...(row.baseline && whole('observations') && known('indicators', row.indicator)
      ? baselineFaults(row.baseline, knownFrom.get(keyOf(row, row.baseline)))
      : []),
    ...phraseFaults('asPublished', row.asPublished),
    ...textFaults(row, ['scope', 'note']),
    ...supersedingFaults(row, byId.get(row.supersedes ?? '')),
    ...reference(known, 'restates', 'targets', row.restates),
    ...restatingFaults(row, byId.get(row.restates ?? '')),
    ...(row.bound === 'range' ? [told('bound', 'a target is one value, not a range')] : []),
  ]
}

/** A baseline is a figure on record, and none before its own day. */
function baselineFaults(
  { recordedAt, bound }: NonNullable<Target['baseline']>,
  knownFrom: string | undefined,
): Told[] {
  if (bound === 'range') return [told('baseline.bound', 'a baseline is one value, not a range')]
  if (!knownFrom) return [told('baseline', 'is not among the observations')]
  return recordedAt < knownFrom
    ? [told('baseline.recordedAt', `no figure bears it before ${knownFrom}`)]
    : []
}

function restatingFaults(row: Target, other: Target | undefined): Told[] {
  if (!other) return []
  return [
    ...(isOfTheSame(row, other)
      ? []
      : [told('restates', `${other.id} is a target of something else`)]),
    ...(other.restates === null
      ? []
      : [told('restates', `${other.id} restates another one: name that`)]),
    ...(other.setAt > row.setAt ? [told('restates', `${other.id} was set later`)] : []),
  ]
}

function isOfTheSame(row: Target, other: Target): boolean {
  return row.indicator === other.indicator && row.region === other.region && row.due === other.due
}

function supersedingFaults(row: Target, old: Target | undefined): Told[] {
  if (!old) return []
  return [
    ...(isOfTheSame(row, old)
      ? []
      : [told('supersedes', `${old.id} is a target of something else`)]),
    ...(old.setAt < row.setAt ? [] : [told('supersedes', `${old.id} is not older`)]),
  ]
}
