import type { Milestone } from '../../src/contract/milestone/milestone.ts'
import type { MilestoneStep } from '../../src/contract/milestone/milestoneStep.ts'
import type { Region, Sector, Theme } from '../../src/contract/board/dataset.ts'
import type { IndicatorGlance, KnownIndicator } from '../../src/contract/indicator/indicator.ts'
import type { KnownObservation, Observation } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source, SourceGlance } from '../../src/contract/source/source.ts'
import type { KnownTarget, Target } from '../../src/contract/target/target.ts'
import { withDigits } from '../../src/domain/figure/digits.ts'
import { noteKnownOn } from '../../src/domain/figure/noteKnownOn.ts'
import { withKnownBaseline } from '../../src/domain/pace/goal.ts'
import { knownFrom } from '../store/latestDay.ts'
import type { Store } from '../store/store.ts'
import { cityOf } from './city.ts'
import { NotFoundError } from './notFoundError.ts'

/** What every answer starts from, read once for a request. */
export type KnownOn = {
  day: Day
  /** The city that the board is about. */
  city: string
  sectors: readonly Sector[]
  themes: readonly Theme[]
  regions: readonly Region[]
  indicators: readonly KnownIndicator[]
  /** All sources by id, in their published order. */
  sources: ReadonlyMap<string, Source>
  /** The ids of the sources published by the day. */
  published: ReadonlySet<string>
}

export async function knownOn(store: Store, day: Day): Promise<KnownOn> {
  const [sectors, themes, regions, indicators, sources] = await Promise.all([
    store.sectors(),
    store.themes(),
    store.regions(),
    store.indicators(),
    store.sources(),
  ])
  return {
    day,
    city: cityOf(regions).id,
    sectors,
    themes,
    regions,
    indicators: indicators.map((one) => ({ ...one, notes: noteKnownOn(day, one.notes) })),
    sources: new Map(sources.map((source) => [source.id, source])),
    published: new Set(
      sources.filter((source) => (knownFrom(source) ?? '9') <= day).map(({ id }) => id),
    ),
  }
}

/** The indicator with an id. Throws a `NotFoundError` if there is none. */
export function indicatorIn({ indicators }: KnownOn, id: string): KnownIndicator {
  const found = indicators.find((indicator) => indicator.id === id)
  if (!found) throw new NotFoundError(`There is no indicator "${id}"`)
  return found
}

/** The sources with these ids, in their published order. */
export function citedIn({ sources }: KnownOn, ids: ReadonlySet<string>): Source[] {
  return [...sources.values()].filter(({ id }) => ids.has(id))
}

/** The observations of one indicator that were known on the day, with the digits they are shown with. */
export function observationsKnownOn(
  day: Day,
  all: readonly Observation[],
  indicator: Pick<IndicatorGlance, 'unitCode' | 'decimals'>,
  targets: readonly Target[],
): KnownObservation[] {
  return withDigits(
    all.filter((row) => row.recordedAt <= day),
    indicator,
    targets.filter(({ setAt }) => setAt <= day),
  )
}

/** The targets set by the day and not replaced by it, earliest due first. */
export function targetsInForce(targets: readonly Target[], day: Day): Target[] {
  const set = targets.filter((target) => target.setAt <= day)
  const replaced = new Set(set.map((target) => target.supersedes))
  return set
    .filter((target) => !replaced.has(target.id))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** A target as it was on the day: without a baseline or a note that were published later (H32). */
export function targetAsKnownOn(day: Day, target: Target): KnownTarget {
  return { ...withKnownBaseline(target, day), note: noteKnownOn(day, target.note) }
}

/** The steps of milestones known on the day: what is expected first, then the newest done. */
export function stepsKnownOn(
  { published }: KnownOn,
  milestones: readonly Milestone[],
): MilestoneStep[] {
  const steps = milestones.flatMap(({ id, name, events }) =>
    events
      .filter(({ source }) => published.has(source))
      .map(({ title, date, status }) => ({ milestone: id, name, title, date, status })),
  )
  const soonest = steps.filter((step) => step.status === 'expected').sort(byDate)
  const newest = steps
    .filter((step) => step.status === 'done' && step.date)
    .sort(byDate)
    .reverse()
  return [...soonest, ...newest]
}

/** A source in short; cites the original publisher rather than the page that reposted it. */
export function sourceGlance({
  id,
  publisher,
  originalPublisher,
  publishedAt,
}: Source): SourceGlance {
  return { id, publisher: originalPublisher ?? publisher, publishedAt }
}

function byDate(a: MilestoneStep, b: MilestoneStep): number {
  return (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0
}
