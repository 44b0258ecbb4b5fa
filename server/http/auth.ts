import type { Permission } from '../../src/contract/http/endpoint.ts'

/** Who sends a request. Answers show the name, the record of changes keeps the id. */
export type Actor = { id: string; name: string; permissions: readonly Permission[] }

/** Returns who sends a request; null when nobody is signed in. */
export type Auth = (request: Request) => Promise<Actor | null>

/** The board has no accounts yet: nobody is signed in, so every command is refused. */
export const nobody: Auth = () => Promise.resolve(null)
