import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Dataset } from '../store/store.ts'
import { DatabaseFault } from './databaseFault.ts'
import { datasetOf } from './datasetOf.ts'
import { sqlStore } from './sqlStore.ts'
import { sqliteDialect } from './sqliteConnection.ts'
import type { Tables } from './tables.ts'
import type { Write } from './writeChange.ts'

/** Keeps the digest of what the database holds after its last load, unless it is kept already. */
export async function keepDigest(write: Write): Promise<void> {
  const load = await lastLoad(write)
  if (load === null) return
  const digest = digestOf(await datasetOf(sqlStore(write)))
  await write
    .insertInto('contents')
    .values({ load, digest })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Throws a `DatabaseFault` where the database no longer holds what its last load put there: a bit that flipped on the
 * disk can turn one figure into another. A database last loaded by a release that kept no digest is not checked.
 */
export async function checkContents(db: Kysely<Tables>): Promise<void> {
  const [kept, held] = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (at) => {
      const load = await lastLoad(at)
      const row = await at
        .selectFrom('contents')
        .select('digest')
        .where('load', '=', load ?? 0)
        .executeTakeFirst()
      return row ? [row.digest, digestOf(await datasetOf(sqlStore(at)))] : []
    })
  if (kept !== held)
    throw new DatabaseFault(
      'The database is damaged: it does not hold what was loaded. Nothing was changed; restore the last backup',
    )
}

/** Checks an open SQLite file, which may be of a release that has no digests yet. */
export async function checkFile(file: DatabaseSync): Promise<void> {
  if (!file.prepare("select 1 from sqlite_schema where name = 'contents'").get()) return
  await checkContents(new Kysely<Tables>({ dialect: sqliteDialect(file) }))
}

async function lastLoad(db: Kysely<Tables>): Promise<number | null> {
  const last = await db
    .selectFrom('loads')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow()
  return last.number
}

/** Of the content alone: the order of the fields of a row has no meaning. */
function digestOf(dataset: Dataset): string {
  const text = JSON.stringify(dataset, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(text).digest('hex')
}
