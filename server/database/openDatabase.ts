import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Client, Pool } from 'pg'
import type { Database } from './database.ts'
import { DatabaseFault, faultOf } from './databaseFault.ts'
import { migrate } from './migrations.ts'
import { openSqlite, sqliteDialect } from './sqliteConnection.ts'
import type { Tables } from './tables.ts'

export type OpenDatabase = Database & { close(): Promise<void> }

type Options = {
  /** Called when a connection to PostgreSQL breaks; the next query opens another one. */
  onLostConnection?: (error: Error) => void
  /** The most connections to PostgreSQL at once; further queries wait for one. */
  connections?: number
}

/** The oldest PostgreSQL that the tests run against. */
const oldestPostgres = 150_000

/**
 * Opens the database at an address, `postgres://…` or the path of a SQLite file, and migrates its tables to
 * this version. Throws a `DatabaseFault` that says what to do; stored data is not changed then.
 */
export async function openDatabase(address: string, options: Options = {}): Promise<OpenDatabase> {
  const opened = isPostgres(address) ? openPostgres(address, options) : openFile(address)
  try {
    await check(opened)
    await migrate(opened)
    return opened
  } catch (error) {
    await opened.close()
    throw faultOf(error, address)
  }
}

/** Whether an address is the path of a SQLite file that is not there; opening it would make one. */
export function isMissingFile(address: string): boolean {
  return !isPostgres(address) && !existsSync(address)
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

/** Whether an address is one of PostgreSQL and no path. Throws a `DatabaseFault` if it is of another kind of database. */
function isPostgres(address: string): boolean {
  // Nothing of the address is repeated: there may be a password in it.
  if (/^postgres(ql)?:\/\//i.test(address)) return true
  if (!address.includes('://')) return false
  throw new DatabaseFault(
    'DATABASE_URL is postgres://user:password@host/name without quotation marks, or the path of a SQLite file',
  )
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

function openPostgres(
  address: string,
  { onLostConnection, connections = 10 }: Options,
): OpenDatabase {
  checkAddress(address)
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 5_000,
    application_name: 'innovation-board',
  })
  // Also of a connection that is in use: without a listener, its end would be the end of the process.
  const lost = (error: Error) => onLostConnection?.(error)
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { engine: 'postgres', db, close: () => pool.end() }
}

/** Throws a `DatabaseFault` for an address that the client cannot read; its own error would repeat the password. */
function checkAddress(connectionString: string): void {
  try {
    void new Client({ connectionString })
  } catch {
    throw new DatabaseFault(
      'DATABASE_URL cannot be read. In a password, signs are written percent-encoded: @ as %40, # as %23, / as %2F, % as %25',
    )
  }
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
