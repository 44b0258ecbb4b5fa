import type { Undated } from '../../src/contract/http/answerDays.ts'
import type {
  ObservationEvidence,
  Statement,
  TargetEvidence,
} from '../../src/contract/source/evidence.ts'
import type { MilestoneEvidence } from '../../src/contract/milestone/milestone.ts'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import type { Source } from '../../src/contract/source/source.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { noteKnownOn } from '../../src/domain/figure/noteKnownOn.ts'
import { asKnownOn, earlierThan, groupOf } from '../../src/domain/figure/readings.ts'
import { indicatorIn, type KnownOn, observationsKnownOn, targetAsKnownOn } from './knownOn.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** The evidence of a figure as known on the day. Throws a `NotFoundError` if it was not known then. */
export async function observationEvidenceOf(
  store: Store,
  at: KnownOn,
  id: string,
): Promise<Undated<ObservationEvidence>> {
  const { day, published } = at
  const all = await store.observationsAround(id)
  const notKnown = new NotFoundError(`No figure "${id}" was known on ${day}`)
  const [stated] = all
  if (!stated) throw notKnown
  const indicator = indicatorIn(at, stated.indicator)
  const targets = await store.targets([stated.indicator], stated.region)
  const known = observationsKnownOn(day, all, indicator, targets)
  const observation = known.find((row) => row.id === id)
  if (!observation) throw notKnown
  const publishedOf = (ids: readonly string[]) => ids.filter((source) => published.has(source))
  const statementOf = (row: KnownObservation): Statement => ({
    observation: {
      ...asKnownOn(day, row, all),
      corroboratedBy: publishedOf(row.corroboratedBy),
    },
    source: sourceOf(at, row.source),
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
      .map((source) => sourceOf(at, source)),
    conflicts: known.filter((row) => observation.conflictsWith.includes(row.id)).map(statementOf),
    earlier: earlierThan(observation, known).map(statementOf),
  }
}

/** The evidence of a target. Throws a `NotFoundError` if it was not set by the day. */
export async function targetEvidenceOf(
  store: Store,
  at: KnownOn,
  id: string,
): Promise<Undated<TargetEvidence>> {
  const { day } = at
  const all = await store.targetsAround(id)
  const set = all.filter((target) => target.setAt <= day)
  const target = set.find((candidate) => candidate.id === id)
  if (!target) throw new NotFoundError(`No target "${id}" was set by ${day}`)
  const indicator = indicatorIn(at, target.indicator)
  const withSource = (one: Target) => ({
    target: targetAsKnownOn(day, one),
    source: sourceOf(at, one.source),
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
  at: KnownOn,
  id: string,
): Promise<Undated<MilestoneEvidence>> {
  const found = (await store.milestones()).find((candidate) => candidate.id === id)
  const { events = [], ...milestone } = found ?? {}
  const known = events.filter(({ source }) => at.published.has(source))
  if (!('id' in milestone) || known.length === 0)
    throw new NotFoundError(`No milestone "${id}" was known on ${at.day}`)
  return {
    milestone: {
      ...milestone,
      summary: noteKnownOn(at.day, milestone.summary),
      note: noteKnownOn(at.day, milestone.note),
    },
    events: known.map((event) => ({ ...event, source: sourceOf(at, event.source) })),
  }
}

function chainBefore(target: Target, set: readonly Target[]): Target[] {
  const previous = set.find((candidate) => candidate.id === target.supersedes)
  return previous ? [previous, ...chainBefore(previous, set)] : []
}

function sourceOf({ sources }: KnownOn, id: string): Source {
  const source = sources.get(id)
  if (!source) throw new Error(`The store has rows of a source "${id}" that it does not know`)
  return source
}
