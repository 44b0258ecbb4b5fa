import { clockOn } from '../mocks/demoDay.ts'
import type { ApiParts } from '../server/http/apiParts.ts'
import { nobody } from '../server/http/auth.ts'
import type { Store } from '../server/store/store.ts'
import { cityDay } from './cityDay.ts'

/** The parts of an API over a store that nobody writes to, always on the day of the tests. */
export function readOnly(read: Store): ApiParts {
  return {
    read,
    write: () => Promise.reject(new Error('Nothing can be written here')),
    auth: nobody,
    now: clockOn(cityDay),
    newId: () => 'none',
  }
}
