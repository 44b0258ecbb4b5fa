import { http } from 'msw/http'
import { createApi } from '../server/http/api.ts'
import type { Dataset } from '../server/store/store.ts'
import type { Day } from '../src/contract/scalars.ts'
import { faulty } from './faults.ts'
import { memoryStore } from './memoryStore.ts'

/** An address of the API, not of a source that stands in a folder of that name. */
const apiAddress = /^[a-z]+:\/\/[^/]+\/api\//

/** The mock backend is the API over a dataset in memory, always on one day; only its faults are its own. */
export function handlersOver(dataset: Dataset, day: Day) {
  const api = createApi(memoryStore(dataset), { today: () => day })
  return [http.all(apiAddress, ({ request }) => faulty(() => api.fetch(request)))]
}
