import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Region } from '../../src/contract/board/dataset.ts'
import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Target } from '../../src/contract/target/target.ts'
import type { Ledger, LedgerEntry, TargetCase } from '../../src/contract/target/ledger.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { type OverrideEntry, overrideOn } from '../../src/domain/pace/override.ts'
import { groupedBy } from '../store/groupedBy.ts'
import {
  citedIn,
  type KnownOn,
  observationsKnownOn,
  targetAsKnownOn,
  targetsInForce,
} from './knownOn.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** Every target in force on the day with what it is judged on, in the published order of indicators. */
export async function ledgerOf(store: Store, at: KnownOn): Promise<Undated<Ledger>> {
  const { day, indicators, regions } = at
  const ids = indicators.map(({ id }) => id)
  const [observations, targets, overrides] = await Promise.all([
    store.observations(ids, null, day),
    store.targets(ids, null),
    store.overrides(),
  ])
  const placeOf = (row: { indicator: string; region: string }) => `${row.indicator} ${row.region}`
  const stated = groupedBy(observations, placeOf)
  const set = groupedBy(targets, placeOf)
  const entries = indicators.flatMap((indicator) =>
    regions.flatMap((region) => {
      const key = placeOf({ indicator: indicator.id, region: region.id })
      return entryOf(day, indicator, region, stated.get(key) ?? [], set.get(key) ?? [], overrides)
    }),
  )
  return { entries, sources: citedIn(at, citedBy(entries)) }
}

/** One target with what it is judged on. Throws a `NotFoundError` if it was not in force on the day. */
export async function targetCaseOf(
  store: Store,
  at: KnownOn,
  id: string,
): Promise<Undated<TargetCase>> {
  const { day, indicators, regions } = at
  const all = await store.targetsAround(id)
  const indicator = indicators.find((one) => one.id === all[0]?.indicator)
  const region = regions.find((one) => one.id === all[0]?.region)
  const [entry] =
    indicator && region
      ? entryOf(
          day,
          indicator,
          region,
          await store.observations([indicator.id], region.id, day),
          all,
          await store.overrides(),
        )
      : []
  const targets = entry?.targets.filter((target) => target.id === id) ?? []
  if (!entry || targets.length === 0)
    throw new NotFoundError(`No target "${id}" was in force on ${day}`)
  const one = {
    ...entry,
    targets,
    overrides: entry.overrides.filter(({ target }) => target === id),
  }
  return { entry: one, sources: citedIn(at, citedBy([one])) }
}

/** The entry of an indicator in a region, given all their observations and targets; none without a target in force. */
function entryOf(
  day: Day,
  indicator: Indicator,
  { id: region, name }: Region,
  observations: readonly Observation[],
  targets: readonly Target[],
  overrides: readonly OverrideEntry[],
): LedgerEntry[] {
  const inForce = targetsInForce(targets, day)
  if (inForce.length === 0) return []
  return [
    {
      indicator: indicatorGlance(indicator, region),
      pinyin: indicator.pinyin,
      aliases: indicator.aliases,
      headline: indicator.headline,
      region: { id: region, name },
      readings: readingsKnownOn(day, observationsKnownOn(day, observations, indicator, targets)),
      targets: inForce.map((target) => targetAsKnownOn(day, target)),
      overrides: inForce.flatMap(({ id }) => overrideOn(day, id, overrides) ?? []),
    },
  ]
}

function citedBy(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ targets, readings }) =>
      [...targets, ...readings].map(({ source }) => source),
    ),
  )
}
