import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { migrationSteps } from './migrationSteps.ts'
import type { Tables } from './tables.ts'

/** The database was written by a newer version of the board, and this one might misread it. */
export class NewerSchema extends Error {}

/**
 * Migrates the tables to this version of the board, in one transaction. Throws `NewerSchema` without
 * changing anything when a newer version has migrated them.
 */
export async function migrate({ db, engine }: Database): Promise<void> {
  await adoptEarlierRecord(db, engine)
  if (await hasTable(db, engine, 'kysely_migration')) {
    const applied = await db.selectFrom('kysely_migration').select('name').execute()
    const unknown = applied.find(({ name }) => !(name in migrationSteps))
    if (unknown) throw new NewerSchema(`It has the migration "${unknown.name}"`)
  }
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(migrationSteps).map(([name, step]) => [
          name,
          { up: (at: Kysely<Tables>) => step(at, engine) },
        ]),
      ),
  }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('Migrating failed', { cause: error })
}

/** The last migration that was recorded by number. */
const lastNumbered = 2

/** Releases before 0003 recorded migrations by number, in a table of their own: copies that to kysely's. */
async function adoptEarlierRecord(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  if (await hasTable(db, engine, 'kysely_migration')) return
  if (!(await hasTable(db, engine, 'migrations'))) return
  await db.transaction().execute(async (step) => {
    // Of servers that start together, the second waits here until the first has copied the record.
    if (engine === 'postgres') await sql`lock table migrations in exclusive mode`.execute(step)
    const earlier = await step.selectFrom('migrations').selectAll().orderBy('number').execute()
    const names = Object.keys(migrationSteps)
    const newer = earlier.find(({ number }) => number > lastNumbered)
    if (newer) throw new NewerSchema(`It has the migration ${newer.number}, "${newer.name}"`)
    await sql`create table if not exists kysely_migration
      (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(step)
    for (const { number, applied_at: timestamp } of earlier)
      await step
        .insertInto('kysely_migration')
        .values({ name: names[number - 1] ?? '', timestamp })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  })
}

/** Whether a table is there, in PostgreSQL in a schema of the search path. */
async function hasTable(
  db: Kysely<Tables>,
  engine: Database['engine'],
  name: string,
): Promise<boolean> {
  const { rows } = await (
    engine === 'postgres'
      ? sql`select 1 where to_regclass(${name}) is not null`
      : sql`select 1 from sqlite_master where type = 'table' and name = ${name}`
  ).execute(db)
  return rows.length > 0
}
