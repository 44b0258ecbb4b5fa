import type { Store } from '../store/store.ts'
import type { Writer } from '../write/writer.ts'
import type { Auth } from './auth.ts'

/** What the API is made of: where it reads and writes, who sends a request, the clock, and new ids. */
export type ApiParts = {
  read: Store
  write: Writer
  auth: Auth
  now: () => Date
  newId: () => string
}
