import { http } from 'msw/http'
import { createApi } from '../server/api.ts'
import { faulty } from './faults.ts'
import { memoryStore } from './memoryStore.ts'

const api = createApi(memoryStore())

/** The mock backend is the API over a store in memory; only its faults are its own. */
export const handlers = [http.all('*/api/*', ({ request }) => faulty(() => api.fetch(request)))]
