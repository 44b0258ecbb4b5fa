import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Ledger, LedgerEntry, TargetCase } from '../../src/contract/target/ledger.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { overrideOn } from '../../src/domain/target/status.ts'
import { groupedBy } from './catalogue.ts'
import { knownOn, targetAsKnownOn, targetsInForce } from './knownOn.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** Every target in force on the day with what it is judged on, in the published order of indicators. */
export async function ledgerOf(store: Store, day: Day): Promise<Undated<Ledger>> {
  const [indicators, regions, overrides, sources] = await Promise.all([
    store.indicators(),
    store.regions(),
    store.overrides(),
    store.sources(),
  ])
  const ids = indicators.map(({ id }) => id)
  const [observations, targets] = await Promise.all([
    store.observations(ids, null, day),
    store.targets(ids, null),
  ])
  const placeOf = (row: { indicator: string; region: string }) => `${row.indicator} ${row.region}`
  const stated = groupedBy(observations, placeOf)
  const set = groupedBy(targets, placeOf)
  const entries = indicators.flatMap((indicator) =>
    regions.flatMap(({ id: region, name }): LedgerEntry[] => {
      const all = set.get(placeOf({ indicator: indicator.id, region })) ?? []
      const inForce = targetsInForce(all, day)
      if (inForce.length === 0) return []
      const rows = stated.get(placeOf({ indicator: indicator.id, region })) ?? []
      return [
        {
          indicator: indicatorGlance(indicator, region),
          pinyin: indicator.pinyin,
          region: { id: region, name },
          readings: readingsKnownOn(day, knownOn(day, rows, indicator, all)),
          targets: inForce.map((target) => targetAsKnownOn(day, target, all)),
          overrides: inForce.flatMap(({ id }) => overrideOn(day, id, overrides) ?? []),
        },
      ]
    }),
  )
  return { entries, sources: citedIn(entries, sources) }
}

/** One target with what it is judged on. Throws a `NotFoundError` if it was not in force on the day. */
export async function targetCaseOf(
  store: Store,
  day: Day,
  id: string,
): Promise<Undated<TargetCase>> {
  const { entries, sources } = await ledgerOf(store, day)
  const entry = entries.find(({ targets }) => targets.some((target) => target.id === id))
  if (!entry) throw new NotFoundError(`No target "${id}" was in force on ${day}`)
  const targets = entry.targets.filter((target) => target.id === id)
  const overrides = entry.overrides.filter(({ target }) => target === id)
  const one = { ...entry, targets, overrides }
  return { entry: one, sources: citedIn([one], sources) }
}

function citedIn(entries: readonly LedgerEntry[], sources: readonly Source[]): Source[] {
  const cited = new Set(
    entries.flatMap(({ targets, readings }) =>
      [...targets, ...readings].map(({ source }) => source),
    ),
  )
  return sources.filter(({ id }) => cited.has(id))
}
