import { http } from 'msw/http'
import { faulty } from './faults.ts'
import type { mockBackend } from './mockBackend.ts'

/** An address of the API, not of a source that stands in a folder of that name. */
const apiAddress = /^[a-z]+:\/\/[^/]+\/api\//

/** Hands every request to the mock backend; only its faults are of its own. */
export function handlersOver(backend: ReturnType<typeof mockBackend>) {
  return [http.all(apiAddress, ({ request }) => faulty(() => backend.fetch(request)))]
}
