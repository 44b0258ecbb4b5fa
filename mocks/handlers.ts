import { http } from 'msw/http'
import { createApi } from '../server/api.ts'
import type { Dataset } from '../server/store.ts'
import { faulty } from './faults.ts'
import { memoryStore } from './memoryStore.ts'

/** The mock backend is the API over a dataset in memory; only its faults are its own. */
export function handlersOver(dataset: Dataset) {
  const api = createApi(memoryStore(dataset))
  return [http.all('*/api/*', ({ request }) => faulty(() => api.fetch(request)))]
}
