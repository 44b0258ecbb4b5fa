import type { Target } from '../../src/contract/target.ts'
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

export function targetFaults(lists: Lists, { known, whole }: Reliance): (row: Target) => Told[] {
  const publishedOf = new Map(lists.sources.map(({ row }) => [row.id, row.publishedAt]))
  const byId = new Map(lists.targets.map(({ row }) => [row.id, row]))
  const stated = new Set(
    lists.observations.map(({ row }) => [row.indicator, row.region, row.period, row.value].join()),
  )
  return (row) => [
    ...reference(known, 'indicator', 'indicators', row.indicator),
    ...reference(known, 'region', 'regions', row.region),
    ...reference(known, 'source', 'sources', row.source),
    ...reference(known, 'supersedes', 'targets', row.supersedes),
    ...(row.setAt > row.due ? [told('setAt', 'is after the day on which the target is due')] : []),
    ...publicationFaults('setAt', row.setAt, row.source, publishedOf),
    ...(row.baseline &&
    whole('observations') &&
    known('indicators', row.indicator) &&
    !stated.has([row.indicator, row.region, row.baseline.period, row.baseline.value].join())
      ? [told('baseline', 'is not among the observations')]
      : []),
    ...phraseFaults('asPublished', row.asPublished),
    ...textFaults(row, ['note']),
    ...supersedingFaults(row, byId.get(row.supersedes ?? '')),
  ]
}

function supersedingFaults(row: Target, old: Target | undefined): Told[] {
  if (!old) return []
  const same = old.indicator === row.indicator && old.region === row.region && old.due === row.due
  return [
    ...(same ? [] : [told('supersedes', `${old.id} is a target of something else`)]),
    ...(old.setAt < row.setAt ? [] : [told('supersedes', `${old.id} is not older`)]),
  ]
}
