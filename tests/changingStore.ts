import { citedDataset, memoryStore } from '../mocks/memoryStore.ts'
import type { Store } from '../server/store.ts'

/** A store that can be written to, counts what it is asked, and can be told to fail. */
export function changingStore() {
  let dataset = citedDataset()
  let revision = 1
  const asked = { revision: 0, snapshot: 0 }
  const now = (): Store => ({ ...memoryStore(dataset), revision: async () => `r${revision}` })
  /** What happens when a snapshot is asked for, before it is taken. */
  let before = async (): Promise<void> => undefined
  const store: Store = {
    ...memoryStore(dataset),
    revision: async () => {
      asked.revision += 1
      return `r${revision}`
    },
    snapshot: async (work) => {
      asked.snapshot += 1
      await before()
      return work(now())
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
    beforeSnapshot: (happens: () => Promise<void>): void => {
      before = happens
    },
  }
}
