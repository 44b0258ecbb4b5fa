import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { DatabaseFault, faultOf } from './databaseFault.ts'
import { migrate } from './migrations.ts'
import { openSqlite, sqliteDialect } from './sqliteConnection.ts'
import type { Tables } from './tables.ts'

export type OpenDatabase = Database & { close(): Promise<void> }

type Options = {
  /** Called when an idle connection to PostgreSQL breaks; the next query opens another one. */
  onLostConnection?: (error: Error) => void
}

/** The oldest PostgreSQL that the tests run against. */
const oldestPostgres = 150_000

/**
 * Opens the database at an address, `postgres://…` or the path of a SQLite file, and migrates its tables to
 * this version. Throws a `DatabaseFault` that says what to do; stored data is not changed then.
 */
export async function openDatabase(address: string, options: Options = {}): Promise<OpenDatabase> {
  const opened = /^postgres(ql)?:\/\//.test(address)
    ? openPostgres(address, options)
    : openFile(address)
  try {
    await check(opened)
    await migrate(opened)
    return opened
  } catch (error) {
    await opened.close()
    throw faultOf(error, address)
  }
}

/** Whether the database answers a query. */
export async function answers({ db }: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}

function openFile(path: string): OpenDatabase {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const database = openSqlite(path)
    const db = new Kysely<Tables>({
      dialect: sqliteDialect(database),
    })
    return { engine: 'sqlite', db, close: async () => database.close() }
  } catch (error) {
    throw faultOf(error, path)
  }
}

function openPostgres(address: string, { onLostConnection }: Options): OpenDatabase {
  const pool = new Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: 5_000,
    application_name: 'innovation-board',
  })
  pool.on('error', (error) => onLostConnection?.(error))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { engine: 'postgres', db, close: () => pool.end() }
}

async function check({ db, engine }: Database): Promise<void> {
  if (engine === 'sqlite') {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
    const [found] = rows
    if (found?.quick_check !== 'ok')
      throw new DatabaseFault(`The file is damaged: ${found?.quick_check}`)
    return
  }
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db)
  if (Number(rows[0]?.server_version_num) < oldestPostgres)
    throw new DatabaseFault('PostgreSQL 15 or newer is needed')
}
