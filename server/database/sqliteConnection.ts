import { DatabaseSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'

type Value = string | number | bigint | null | Uint8Array

/** Milliseconds that a write waits for another process to finish its own. */
const patience = 5_000

/** Opens a file so that what a commit answered is on the disk, whatever fails afterwards. */
export function openSqlite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  return database
}

/** What kysely asks of a SQLite connection, over Node's own. */
export function kyselyConnection(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as Value[])),
        run: (values) => statement.run(...(values as Value[])),
        iterate: (values) => statement.iterate(...(values as Value[])),
      }
    },
  }
}
