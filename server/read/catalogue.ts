import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { KnownObservation, Observation } from '../../src/contract/figure/observation.ts'
import type { Records } from '../../src/contract/figure/records.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { asKnownOn, readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { currentOf } from '../../src/domain/target/standing.ts'
import { cityOf } from './city.ts'
import { knownOn, sourceGlance, sourceKnownOn } from './knownOn.ts'
import { lightsOf } from './lights.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** Every indicator as a row, in the published order. */
export async function catalogueOf(store: Store, day: Day): Promise<Undated<Catalogue>> {
  const [indicators, regions] = await Promise.all([store.indicators(), store.regions()])
  const ids = indicators.map(({ id }) => id)
  const { id: city } = cityOf(regions)
  const [observations, targets, overrides, sources] = await Promise.all([
    store.observations(ids, null, day),
    store.targets(ids, city),
    store.overrides(),
    store.sources(),
  ])
  const peers = new Set(regions.filter(({ kind }) => kind === 'peer-city').map(({ id }) => id))
  const known = groupedBy(observations, (row) => row.indicator)
  const set = groupedBy(targets, (target) => target.indicator)
  const rows = indicators.map((indicator) => {
    const all = known.get(indicator.id) ?? []
    const own = all.filter((row) => row.region === city)
    const glance = indicatorGlance(indicator, city)
    const goals = set.get(indicator.id) ?? []
    const readings = readingsKnownOn(day, knownOn(day, own, glance, goals))
    return {
      indicator: glance,
      pinyin: indicator.pinyin,
      readings,
      ...lightsOf(glance, readings, goals, overrides, day),
      sources: new Set(own.map((row) => row.source)).size,
      peers: new Set(all.filter((row) => peers.has(row.region)).map((row) => row.region)).size,
    }
  })
  const shown = new Set(rows.map(({ readings }) => currentOf(readings)?.source))
  return {
    rows,
    sources: sources.filter(({ id }) => shown.has(id)).map(sourceGlance),
  }
}

/** Every statement on record for one indicator. Throws a `NotFoundError` if there is no such indicator. */
export async function recordsOf(store: Store, day: Day, id: string): Promise<Undated<Records>> {
  const indicator = (await store.indicators()).find((candidate) => candidate.id === id)
  if (!indicator) throw new NotFoundError(`There is no indicator "${id}"`)
  const [all, targets, sources] = await Promise.all([
    store.observations([id], null, null),
    store.targets([id], null),
    store.sources(),
  ])
  const observations = knownRows(day, all, indicator, targets, publishedBy(day, sources))
  const cited = new Set(observations.map(({ source }) => source))
  return {
    indicator,
    observations,
    sources: sources.filter((source) => cited.has(source.id)),
  }
}

/** The rows known on the day as they were then: `corroboratedBy` names only sources published by then. */
export function knownRows(
  day: Day,
  all: readonly Observation[],
  indicator: Indicator,
  targets: readonly Target[],
  published: ReadonlySet<string>,
): KnownObservation[] {
  return knownOn(day, all, indicator, targets).map((row) => ({
    ...asKnownOn(day, row, all),
    corroboratedBy: row.corroboratedBy.filter((source) => published.has(source)),
  }))
}

/** The ids of the sources published by the day. */
export function publishedBy(day: Day, sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.filter((source) => sourceKnownOn(source, day)).map(({ id }) => id))
}

/** The items under each key, in their order. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
