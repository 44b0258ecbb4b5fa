import type { Region, Sector, Theme } from '../../src/contract/board/dataset.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Milestone } from '../../src/contract/milestone/milestone.ts'
import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import type { Target } from '../../src/contract/target/target.ts'
import type { OverrideEntry } from '../../src/domain/pace/override.ts'

/** The dataset as `data/README.md` describes it, each list in its published order. */
export type Dataset = {
  sectors: Sector[]
  themes: Theme[]
  regions: Region[]
  sources: Source[]
  indicators: Indicator[]
  observations: Observation[]
  targets: Target[]
  milestones: Milestone[]
}

/**
 * What the API reads from a database. Lists come in their published order. Observations include every
 * vintage: the caller chooses what was known on a day.
 */
export type Store = {
  /** Changes exactly when any answer of the other methods may have changed. */
  revision(): Promise<string>
  /** Runs several queries on one snapshot: a load that commits meanwhile is not visible to them. */
  snapshot<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** The day of the last figure recorded, target set or source known by a day; `null` before the first. */
  latestDay(by: Day): Promise<Day | null>
  sectors(): Promise<readonly Sector[]>
  themes(): Promise<readonly Theme[]>
  regions(): Promise<readonly Region[]>
  sources(): Promise<readonly Source[]>
  indicators(): Promise<readonly Indicator[]>
  milestones(): Promise<readonly Milestone[]>
  /**
   * The observations of these indicators in one region, recorded on or before a day. A `null` region means
   * all regions, a `null` day every vintage.
   */
  observations(
    indicators: readonly string[],
    region: string | null,
    recordedBy: Day | null,
  ): Promise<readonly Observation[]>
  /** One observation with all others of its indicator and region, itself included; empty if unknown. */
  observationsAround(id: string): Promise<readonly Observation[]>
  /** The targets of these indicators in one region (`null`: all regions), including replaced ones. */
  targets(indicators: readonly string[], region: string | null): Promise<readonly Target[]>
  /** Lights set by hand in place of computed ones, in the order in which they were set, expired ones included. */
  overrides(): Promise<readonly OverrideEntry[]>
  /** One target with all others of its indicator and region, itself included; empty if unknown. */
  targetsAround(id: string): Promise<readonly Target[]>
}
