import type { Milestone } from '../../src/contract/milestone/milestone.ts'
import type { MilestoneStep } from '../../src/contract/milestone/milestoneStep.ts'
import type { IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import type { KnownObservation, Observation } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source, SourceGlance } from '../../src/contract/source/source.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { withDigits } from '../../src/domain/figure/digits.ts'
import { withKnownBaseline } from '../../src/domain/pace/goal.ts'
import { knownFrom } from '../store/latestDay.ts'

/** The observations of one indicator that were known on the day, with the digits they are shown with. */
export function knownOn(
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

/**
 * A target as it was on the day. Its note may mention a later target of the same due date, so it is left out
 * until that one is set; a baseline is left out until it was published (H32).
 */
export function targetAsKnownOn(day: Day, target: Target, all: readonly Target[]): Target {
  const foreseen = all.some((other) => other.setAt > day && other.due === target.due)
  const known = withKnownBaseline(target, day)
  return foreseen ? { ...known, note: null } : known
}

export function sourceKnownOn(source: Source | undefined, day: Day): boolean {
  const known = source ? knownFrom(source) : null
  return known !== null && known <= day
}

/** The steps of milestones known on the day: what is expected first, then the newest done. */
export function stepsKnownOn(
  day: Day,
  milestones: readonly Milestone[],
  sources: ReadonlyMap<string, Source>,
): MilestoneStep[] {
  const steps = milestones.flatMap(({ id, name, events }) =>
    events
      .filter((event) => sourceKnownOn(sources.get(event.source), day))
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
