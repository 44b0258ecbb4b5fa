import { latestOf, recordDaysOf } from '../server/store/latestDay.ts'
import type { Dataset, OverrideEnd, Store } from '../server/store/store.ts'
import type { Override } from '../src/contract/target/status.ts'

/** A store over a dataset in memory. Overrides belong to an office and are not part of a dataset. */
export function memoryStore(
  dataset: Dataset,
  overrides: readonly (Override | OverrideEnd)[] = [],
): Store {
  const recordDays = recordDaysOf(dataset)
  return {
    revision: async () => 'in memory',
    snapshot(work) {
      return work(this)
    },
    latestDay: async (by) => latestOf(recordDays, by),
    sectors: async () => dataset.sectors,
    themes: async () => dataset.themes,
    regions: async () => dataset.regions,
    sources: async () => dataset.sources,
    indicators: async () => dataset.indicators,
    milestones: async () => dataset.milestones,
    observations: async (ids, region, recordedBy) =>
      ofIndicators(dataset.observations, ids, region).filter(
        (row) => recordedBy === null || row.recordedAt <= recordedBy,
      ),
    observationsAround: async (id) => around(dataset.observations, id),
    targets: async (ids, region) => ofIndicators(dataset.targets, ids, region),
    overrides: async () => overrides,
    targetsAround: async (id) => around(dataset.targets, id),
  }
}

type Row = { id: string; indicator: string; region: string }

function ofIndicators<R extends Row>(
  rows: readonly R[],
  ids: readonly string[],
  region: string | null,
): R[] {
  const asked = new Set(ids)
  return rows.filter(
    (row) => (region === null || row.region === region) && asked.has(row.indicator),
  )
}

function around<R extends Row>(rows: readonly R[], id: string): R[] {
  const row = rows.find((candidate) => candidate.id === id)
  return row ? ofIndicators(rows, [row.indicator], row.region) : []
}
