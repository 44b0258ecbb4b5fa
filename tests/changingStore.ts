import { memoryStore } from '../mocks/memoryStore.ts'
import { cityDataset } from './cityDataset.ts'
import type { Store } from '../server/store/store.ts'

/** A store that can be written to, counts what it is asked, and can be told to fail. */
export function changingStore() {
  let dataset = cityDataset()
  let revision = 1
  const asked = { revision: 0, snapshot: 0 }
  const now = (): Store => {
    const taken = `r${revision}`
    return { ...memoryStore(dataset), revision: async () => taken }
  }
  /** What happens once a snapshot is taken, before anything is asked of it. */
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
    /** Renames a sector, which the overview and the board tell. */
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
