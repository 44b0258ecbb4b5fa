import type { Dataset, Store } from '../store/store.ts'

/** Everything that a store holds of the dataset, each list in its published order. */
export async function datasetOf(store: Store): Promise<Dataset> {
  const indicators = [...(await store.indicators())]
  const ids = indicators.map(({ id }) => id)
  return {
    sectors: [...(await store.sectors())],
    themes: [...(await store.themes())],
    regions: [...(await store.regions())],
    sources: [...(await store.sources())],
    indicators,
    observations: [...(await store.observations(ids, null, null))],
    targets: [...(await store.targets(ids, null))],
    milestones: [...(await store.milestones())],
  }
}
