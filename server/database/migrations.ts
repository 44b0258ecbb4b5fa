import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

type Migration = {
  name: string
  up: (db: Kysely<Tables>, engine: Database['engine']) => Promise<void>
}

/** Forwards only, in this order. One that has been released is never changed: another one follows it. */
const migrations: readonly Migration[] = [
  { name: 'dictionary, statements and loads', up: first },
  { name: 'ranges, scopes, restated targets, days of record and release lags', up: second },
]

/** Raised where the database was written by a newer version of the board, which this one may misread. */
export class NewerSchema extends Error {}

/**
 * Brings the tables up to this version of the board, each step in one transaction. `now` is an ISO
 * time for the record. Throws `NewerSchema`, having changed nothing, where a newer version was here.
 */
export async function migrate({ db, engine }: Database, now: string): Promise<void> {
  await sql`create table if not exists migrations
    (number integer primary key, name text not null, applied_at text not null)`.execute(db)
  for (const [place, { name, up }] of migrations.entries()) {
    await db.transaction().execute(async (step) => {
      // Servers that start together must not take the same step: the second waits here for the first.
      if (engine === 'postgres') await sql`lock table migrations in exclusive mode`.execute(step)
      const { reached } = await step
        .selectFrom('migrations')
        .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('reached'))
        .executeTakeFirstOrThrow()
      if (reached > migrations.length)
        throw new NewerSchema(
          `This database is of version ${reached}; this board knows versions up to ${migrations.length}`,
        )
      if (reached > place) return
      await up(step, engine)
      await step
        .insertInto('migrations')
        .values({ number: place + 1, name, applied_at: now })
        .execute()
    })
  }
}

async function first(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const strict = sql.raw(engine === 'sqlite' ? ' strict' : '')
  // Ids and days are compared byte by byte, as JavaScript and SQLite do, whatever the locale of the server.
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  const real = sql.raw(engine === 'sqlite' ? 'real' : 'double precision')
  const counted = sql.raw(
    engine === 'sqlite'
      ? 'integer primary key'
      : 'integer generated always as identity primary key',
  )
  const version = sql`row ${counted}, id ${text} not null,
    entered_in integer not null references loads (number),
    left_in integer references loads (number)`

  await sql`create table loads (
    number integer primary key, loaded_at ${text} not null, digest ${text} not null)${strict}`.execute(
    db,
  )
  for (const list of ['sectors', 'themes', 'regions', 'sources', 'indicators'])
    await sql`create table ${sql.table(list)} (
      id ${text} primary key, position integer, content ${text} not null)${strict}`.execute(db)
  await sql`create table earlier_terms (
    load integer not null references loads (number), list ${text} not null, id ${text} not null,
    content ${text} not null, primary key (load, list, id))${strict}`.execute(db)
  await sql`create table observations (${version},
    indicator ${text} not null references indicators (id),
    region ${text} not null references regions (id),
    period ${text}, basis ${text} not null, as_of ${text},
    value ${real} not null, bound ${text} not null, status ${text} not null, derived ${text},
    as_published ${text} not null, source ${text} not null references sources (id),
    corroborated_by ${text} not null, conflicts_with ${text} not null, preferred integer not null,
    note ${text}, recorded_at ${text} not null)${strict}`.execute(db)
  await sql`create table targets (${version}, position integer not null,
    indicator ${text} not null references indicators (id),
    region ${text} not null references regions (id),
    tier ${text} not null, value ${real} not null, bound ${text} not null, due ${text} not null,
    baseline ${text}, set_at ${text} not null, source ${text} not null references sources (id),
    as_published ${text} not null, supersedes ${text}, note ${text})${strict}`.execute(db)
  await sql`create table milestones (${version}, position integer not null,
    region ${text} not null references regions (id), content ${text} not null)${strict}`.execute(db)
  await sql`create table overrides (
    entered_in integer not null references loads (number), target ${text} not null,
    status ${text} not null, by ${text} not null, reason ${text} not null, set_at ${text} not null,
    until ${text} not null)${strict}`.execute(db)

  for (const list of ['observations', 'targets', 'milestones'])
    await sql`create unique index ${sql.ref(`${list}_current`)} on ${sql.table(list)} (id)
      where left_in is null`.execute(db)
  // "As known on a day" is one walk along this index.
  await sql`create index observations_known on observations (indicator, region, recorded_at)
    where left_in is null`.execute(db)
  await sql`create index observations_recorded on observations (recorded_at)
    where left_in is null`.execute(db)
  await sql`create index targets_set on targets (indicator, region) where left_in is null`.execute(
    db,
  )
  for (const table of ['loads', 'earlier_terms', 'observations', 'targets', 'milestones'])
    await keepForGood(db, engine, table)
}

/**
 * What notes said before: new columns for statements, and new fields for the dictionary. A source without a
 * date counts as known from the last record on, as it was shown until now; the next load says it better.
 */
async function second(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  const real = sql.raw(engine === 'sqlite' ? 'real' : 'double precision')
  await sql`alter table observations add column upper ${real}`.execute(db)
  for (const column of ['scope', 'restates'])
    await sql`alter table targets add column ${sql.ref(column)} ${text}`.execute(db)
  await keepColumns(db, engine, 'observations', ['upper'])
  await keepColumns(db, engine, 'targets', ['scope', 'restates'])
  const { last } = await db
    .selectFrom('observations')
    .select(({ fn }) => fn.max('recorded_at').as('last'))
    .executeTakeFirstOrThrow()
  const added = {
    regions: ({ kind }: { kind?: string }) =>
      kind === 'city' ? { timeZone: 'Asia/Shanghai' } : {},
    sources: ({ publishedAt }: { publishedAt?: string | null }) => ({
      recordedAt: publishedAt ? null : last,
    }),
    indicators: () => ({ rhythm: null, releaseDays: null }),
  }
  for (const list of ['regions', 'sources', 'indicators'] as const)
    for (const { id, content } of await db.selectFrom(list).select(['id', 'content']).execute()) {
      const term = JSON.parse(content) as { kind?: string; publishedAt?: string | null }
      await db
        .updateTable(list)
        .set({ content: JSON.stringify({ ...term, ...added[list](term) }) })
        .where('id', '=', id)
        .execute()
    }
}

/** The database itself refuses to delete or change what was stated, whoever asks. */
async function keepForGood(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
): Promise<void> {
  const all = await db.introspection.getTables()
  const columns = all.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
  const fixed = columns.filter((column) => column !== 'left_in' && column !== 'position')
  const events = [
    ['stay', sql`delete`, sql``],
    ['fixed', changeOf(fixed), sql``],
  ] as const
  const leaving = ['left', sql`update of left_in`, sql`when (old.left_in is not null)`] as const
  const refuse = sql.ref(`${table}_refuse`)
  if (engine === 'postgres')
    await sql`create function ${refuse}() returns trigger language plpgsql as
      ${sql.lit(`begin raise exception '%', tg_argv[0]; end`)}`.execute(db)
  const act = refusalOf(table, engine)
  for (const [name, event, condition] of columns.includes('left_in')
    ? [...events, leaving]
    : events)
    await sql`create trigger ${sql.ref(`${table}_${name}`)} before ${event} on ${sql.table(table)}
      for each row ${condition} ${act}`.execute(db)
  if (engine === 'postgres')
    await sql`create trigger ${sql.ref(`${table}_emptied`)} before truncate on ${sql.table(table)}
      for each statement ${act}`.execute(db)
}

/** The same for columns that a later migration adds. */
async function keepColumns(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  columns: readonly string[],
): Promise<void> {
  await sql`create trigger ${sql.ref(`${table}_${columns.join('_')}_fixed`)}
    before ${changeOf(columns)} on ${sql.table(table)}
    for each row ${refusalOf(table, engine)}`.execute(db)
}

function changeOf(columns: readonly string[]) {
  return sql`update of ${sql.join(columns.map((column) => sql.ref(column)))}`
}

/** What a trigger of the table does, with the function that the first migration made for PostgreSQL. */
function refusalOf(table: string, engine: Database['engine']) {
  const refusal = sql.lit(`What stands in ${table} is kept for good: add a correction instead`)
  return engine === 'sqlite'
    ? sql`begin select raise(abort, ${refusal}); end`
    : sql`execute function ${sql.ref(`${table}_refuse`)}(${refusal})`
}
