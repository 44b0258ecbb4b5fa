import { createApi } from '../server/http/api.ts'
import type { Actor } from '../server/http/auth.ts'
import type { Dataset } from '../server/store/store.ts'
import { type Overrides, writableStore } from './memoryStore.ts'

/**
 * The mock backend: the API over a dataset in memory, which `actor` may change if signed in. What is written
 * stays in this backend: a test makes its own.
 */
export function mockBackend({
  dataset,
  now,
  actor = null,
  overrides = [],
}: {
  dataset: Dataset
  now: () => Date
  actor?: Actor | null
  /** Lights set by hand before. */
  overrides?: Overrides
}): ReturnType<typeof createApi> {
  let ids = 0
  return createApi({
    ...writableStore(dataset, overrides),
    auth: async () => actor,
    now,
    newId: () => `mock-${(ids += 1)}`,
  })
}
