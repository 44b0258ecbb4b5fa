import { latestOf, recordDaysOf } from '../server/store/latestDay.ts'
import type { Dataset, Store } from '../server/store/store.ts'
import type { KeptResult, Writer } from '../server/write/writer.ts'

export type Overrides = Awaited<ReturnType<Store['overrides']>>

/** A store over a dataset in memory, and the writer that changes its overrides. */
export function writableStore(
  dataset: Dataset,
  before: Overrides = [],
): { read: Store; write: Writer } {
  let current = memoryStore(dataset, before)
  let last: Promise<unknown> = Promise.resolve()
  let results: readonly (KeptResult & { actor: string; key: string; at: string })[] = []
  const write: Writer = ({ actor, at }, work) => {
    const result = last.then(async () => {
      let overrides = await current.overrides()
      let kept = results
      const add = async (one: Overrides[number]) => void (overrides = [...overrides, one])
      const done = await work({
        ...current,
        setOverride: add,
        endOverride: add,
        keptResult: async (key) =>
          kept.find((one) => one.actor === actor && one.key === key) ?? null,
        keepResult: async (key, one) => void (kept = [...kept, { actor, key, at, ...one }]),
        forgetResults: async (before) => void (kept = kept.filter((one) => one.at >= before)),
      })
      current = memoryStore(dataset, overrides)
      results = kept
      return done
    })
    last = result.catch(() => undefined)
    return result
  }
  const read: Store = {
    ...current,
    revision: () => current.revision(),
    overrides: () => current.overrides(),
    snapshot: (work) => work(current),
  }
  return { read, write }
}

/** A store over a dataset in memory. Overrides belong to an office and are not part of a dataset. */
export function memoryStore(dataset: Dataset, overrides: Overrides = []): Store {
  const recordDays = recordDaysOf(dataset)
  return {
    // Overrides are only ever added.
    revision: async () => `in memory ${overrides.length}`,
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
