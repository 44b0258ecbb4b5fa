import { DatabaseSync } from 'node:sqlite'
import { SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely'

type Value = string | number | bigint | null | Uint8Array

/** Milliseconds that a write waits for the write lock of another process. */
const writeTimeout = 5_000

/** Opens a file with settings under which a committed transaction survives a crash or power failure. */
export function openSqlite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: writeTimeout })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  return database
}

export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new TransactionalDialect({ database: kyselyConnection(database) })
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** Kysely migrates SQLite without a transaction, although SQLite rolls back changes of tables, too. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Adapts Node's SQLite connection to the interface that kysely expects. */
function kyselyConnection(database: DatabaseSync): SqliteDatabase {
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
