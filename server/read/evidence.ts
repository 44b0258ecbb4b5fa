import type { Undated } from '../../src/contract/http/answerDays.ts'
import type {
  ObservationEvidence,
  Statement,
  TargetEvidence,
} from '../../src/contract/source/evidence.ts'
import type { MilestoneEvidence } from '../../src/contract/milestone/milestone.ts'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { asKnownOn, earlierThan, groupOf } from '../../src/domain/figure/readings.ts'
import { knownOn, sourceKnownOn, targetAsKnownOn } from './knownOn.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** The evidence of a figure as known on the day. Throws a `NotFoundError` if it was not known then. */
export async function observationEvidenceOf(
  store: Store,
  day: Day,
  id: string,
): Promise<Undated<ObservationEvidence>> {
  const all = await store.observationsAround(id)
  const notKnown = new NotFoundError(`No figure "${id}" was known on ${day}`)
  const [stated] = all
  if (!stated) throw notKnown
  const [indicator, targets, sources] = await Promise.all([
    indicatorOf(store, stated.indicator),
    store.targets([stated.indicator], stated.region),
    sourceMapOf(store),
  ])
  const known = knownOn(day, all, indicator, targets)
  const observation = known.find((row) => row.id === id)
  if (!observation) throw notKnown
  const publishedOf = (ids: readonly string[]) =>
    ids.filter((source) => sourceKnownOn(sources.get(source), day))
  const statementOf = (row: KnownObservation): Statement => ({
    observation: {
      ...asKnownOn(day, row, all),
      corroboratedBy: publishedOf(row.corroboratedBy),
    },
    source: sourceOf(sources, row.source),
  })
  const agreeing = [
    ...publishedOf(observation.corroboratedBy),
    ...known
      .filter((row) => row.id !== id && groupOf(row) === groupOf(observation))
      .filter((row) => row.value === observation.value && row.bound === observation.bound)
      .map((row) => row.source),
  ]
  return {
    indicator: indicatorGlance(indicator, stated.region),
    definition: indicator.definition,
    ...statementOf(observation),
    agreeing: [...new Set(agreeing)]
      .filter((source) => source !== observation.source)
      .map((source) => sourceOf(sources, source)),
    conflicts: known.filter((row) => observation.conflictsWith.includes(row.id)).map(statementOf),
    earlier: earlierThan(observation, known).map(statementOf),
  }
}

/** The evidence of a target. Throws a `NotFoundError` if it was not set by the day. */
export async function targetEvidenceOf(
  store: Store,
  day: Day,
  id: string,
): Promise<Undated<TargetEvidence>> {
  const all = await store.targetsAround(id)
  const set = all.filter((target) => target.setAt <= day)
  const target = set.find((candidate) => candidate.id === id)
  if (!target) throw new NotFoundError(`No target "${id}" was set by ${day}`)
  const [indicator, sources] = await Promise.all([
    indicatorOf(store, target.indicator),
    sourceMapOf(store),
  ])
  const withSource = (one: Target) => ({
    target: targetAsKnownOn(day, one, all),
    source: sourceOf(sources, one.source),
  })
  return {
    indicator: indicatorGlance(indicator, target.region),
    ...withSource(target),
    replaced: chainBefore(target, set).map(withSource),
  }
}

/** The steps of a milestone known on the day. Throws a `NotFoundError` if none was. */
export async function milestoneEvidenceOf(
  store: Store,
  day: Day,
  id: string,
): Promise<Undated<MilestoneEvidence>> {
  const found = (await store.milestones()).find((candidate) => candidate.id === id)
  const sources = await sourceMapOf(store)
  const { events = [], ...milestone } = found ?? {}
  const known = events.filter((event) => sourceKnownOn(sources.get(event.source), day))
  if (!('id' in milestone) || known.length === 0)
    throw new NotFoundError(`No milestone "${id}" was known on ${day}`)
  return {
    milestone,
    events: known.map((event) => ({ ...event, source: sourceOf(sources, event.source) })),
  }
}

function chainBefore(target: Target, set: readonly Target[]): Target[] {
  const previous = set.find((candidate) => candidate.id === target.supersedes)
  return previous ? [previous, ...chainBefore(previous, set)] : []
}

async function indicatorOf(store: Store, id: string) {
  const indicator = (await store.indicators()).find((candidate) => candidate.id === id)
  if (!indicator)
    throw new Error(`The store has rows of an indicator "${id}" that it does not know`)
  return indicator
}

async function sourceMapOf(store: Store): Promise<ReadonlyMap<string, Source>> {
  return new Map((await store.sources()).map((source) => [source.id, source]))
}

function sourceOf(sources: ReadonlyMap<string, Source>, id: string): Source {
  const source = sources.get(id)
  if (!source) throw new Error(`The store has rows of a source "${id}" that it does not know`)
  return source
}
