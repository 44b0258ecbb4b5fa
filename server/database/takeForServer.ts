import { DatabaseSync } from 'node:sqlite'
import { DatabaseFault } from './databaseFault.ts'

/**
 * Takes a SQLite file for one server: two would answer from caches of their own. The system lets go of
 * it when the process ends, however it ends. Throws a `DatabaseFault` where another server has it.
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
