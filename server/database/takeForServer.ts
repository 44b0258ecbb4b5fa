import { DatabaseSync } from 'node:sqlite'
import { DatabaseFault } from './databaseFault.ts'

/**
 * Locks a SQLite file for one server: a second one would answer from a stale cache. The operating system
 * releases the lock when the process ends, even by SIGKILL. Throws a `DatabaseFault` when it is taken.
 */
export function takeForServer(path: string): { release(): void } {
  const lock = new DatabaseSync(`${path}.server`)
  try {
    lock.exec('begin exclusive')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    throw new DatabaseFault(
      `Another server already serves ${path}. Several servers share a PostgreSQL database instead.`,
      { cause: error },
    )
  }
}
