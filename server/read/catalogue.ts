import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { KnownObservation, Observation } from '../../src/contract/figure/observation.ts'
import type { Records } from '../../src/contract/figure/records.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { asKnownOn, readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { currentOf } from '../../src/domain/target/standing.ts'
import { citedIn, indicatorIn, type KnownOn, observationsKnownOn, sourceGlance } from './knownOn.ts'
import { lightsOf } from './lights.ts'
import { indicatorGlance } from './overview.ts'
import { groupedBy } from '../store/groupedBy.ts'
import type { Store } from '../store/store.ts'

/** Every indicator as a row, in the published order. */
export async function catalogueOf(store: Store, at: KnownOn): Promise<Undated<Catalogue>> {
  const { day, city, indicators, regions } = at
  const ids = indicators.map(({ id }) => id)
  const [observations, targets, overrides] = await Promise.all([
    store.observations(ids, null, day),
    store.targets(ids, city),
    store.overrides(),
  ])
  const peers = new Set(regions.filter(({ kind }) => kind === 'peer-city').map(({ id }) => id))
  const known = groupedBy(observations, (row) => row.indicator)
  const set = groupedBy(targets, (target) => target.indicator)
  const rows = indicators.map((indicator) => {
    const all = known.get(indicator.id) ?? []
    const own = all.filter((row) => row.region === city)
    const glance = indicatorGlance(indicator, city)
    const goals = set.get(indicator.id) ?? []
    const readings = readingsKnownOn(day, observationsKnownOn(day, own, glance, goals))
    return {
      indicator: glance,
      pinyin: indicator.pinyin,
      aliases: indicator.aliases,
      readings,
      ...lightsOf(glance, readings, goals, overrides, day),
      sources: new Set(own.map((row) => row.source)).size,
      peers: new Set(all.filter((row) => peers.has(row.region)).map((row) => row.region)).size,
    }
  })
  const shown = new Set(rows.flatMap(({ readings }) => currentOf(readings)?.source ?? []))
  return { rows, sources: citedIn(at, shown).map(sourceGlance) }
}

/** Every statement on record for one indicator. Throws a `NotFoundError` if there is no such indicator. */
export async function recordsOf(store: Store, at: KnownOn, id: string): Promise<Undated<Records>> {
  const indicator = indicatorIn(at, id)
  const [all, targets] = await Promise.all([
    store.observations([id], null, null),
    store.targets([id], null),
  ])
  const observations = knownRows(at, all, indicator, targets)
  const cited = new Set(observations.map(({ source }) => source))
  return { indicator, observations, sources: citedIn(at, cited) }
}

/** The rows known on the day as they were then: `corroboratedBy` names only sources published by then. */
export function knownRows(
  { day, published }: KnownOn,
  all: readonly Observation[],
  indicator: Indicator,
  targets: readonly Target[],
): KnownObservation[] {
  return observationsKnownOn(day, all, indicator, targets).map((row) => ({
    ...asKnownOn(day, row, all),
    corroboratedBy: row.corroboratedBy.filter((source) => published.has(source)),
  }))
}
