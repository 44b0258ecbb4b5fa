import { memoryStore } from '../mocks/memoryStore.ts'
import { cityDataset } from './cityDataset.ts'
import type { Store } from '../server/store/store.ts'

/** A store that can be changed, counts its calls, and can change or fail during a snapshot. */
export function changingStore() {
  let dataset = cityDataset()
  let revision = 1
  const asked = { revision: 0, snapshot: 0 }
  const now = (): Store => {
    const taken = `r${revision}`
    return { ...memoryStore(dataset), revision: async () => taken }
  }
  /** What happens after a snapshot is taken, before it is read. */
  let during = async (): Promise<void> => undefined
  const store: Store = {
    ...memoryStore(dataset),
    revision: async () => {
      asked.revision += 1
      return `r${revision}`
    },
    snapshot: async (work) => {
      asked.snapshot += 1
      const at = now()
      await during()
      return work(at)
    },
  }
  return {
    store,
    asked,
    /** Renames a sector, which changes the answers of overview and board. */
    write: (name: string): void => {
      const [first, ...rest] = dataset.sectors
      if (!first) throw new Error('The dataset has no sector')
      dataset = { ...dataset, sectors: [{ ...first, name: { zh: name, en: name } }, ...rest] }
      revision += 1
    },
    duringSnapshot: (happens: () => Promise<void>): void => {
      during = happens
    },
  }
}
