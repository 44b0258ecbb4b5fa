import { type Kysely, type RawBuilder, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import type { ChangeKind, Tables } from './tables.ts'

type Step = (db: Kysely<Tables>, engine: Database['engine']) => Promise<void>

/** Applied in the order of their names, and never undone. A released one is never changed: append another. */
const steps: Record<string, Step> = {
  '0001 dictionary, statements and loads': first,
  '0002 ranges, scopes, restated targets, days of record and release lags': second,
  '0003 migrations are recorded by kysely': third,
  '0004 changes': fourth,
  '0005 overrides have ids': fifth,
  '0006 results of commands by key': sixth,
  '0007 terms keep how they read before': seventh,
}

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
    const unknown = applied.find(({ name }) => !(name in steps))
    if (unknown) throw new NewerSchema(`It has the migration "${unknown.name}"`)
  }
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(steps).map(([name, step]) => [
          name,
          { up: (at: Kysely<Tables>) => step(at, engine) },
        ]),
      ),
  }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('Migrating failed', { cause: error })
}

/** Releases before 0003 recorded migrations by number, in a table of their own: copies that to kysely's. */
async function adoptEarlierRecord(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  if (await hasTable(db, engine, 'kysely_migration')) return
  if (!(await hasTable(db, engine, 'migrations'))) return
  await db.transaction().execute(async (step) => {
    // Of servers that start together, the second waits here until the first has copied the record.
    if (engine === 'postgres') await sql`lock table migrations in exclusive mode`.execute(step)
    const earlier = await step.selectFrom('migrations').selectAll().orderBy('number').execute()
    const names = Object.keys(steps)
    const newer = earlier.find(({ number }) => number > names.length)
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

async function first(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const strict = sql.raw(engine === 'sqlite' ? ' strict' : '')
  // Collation "C" compares byte by byte, as JavaScript and SQLite do, whatever the locale of the server.
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
  // Serves the queries for what was known on a day.
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
 * New columns for what was written in notes before, and new fields of the dictionary. A source without a date
 * gets the day of the last record, as it was treated until now; the next load sets the right day.
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

/** Earlier releases read their version from this table: with this row they refuse the database. */
async function third(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists migrations
    (number integer primary key, name text not null, applied_at text not null)`.execute(db)
  await sql`insert into migrations (number, name, applied_at)
    values (3, 'recorded by kysely from here on', cast(current_timestamp as text))`.execute(db)
}

/**
 * Every write is a row of `changes`, from which the revision is read; loads until now were the only ones.
 * Overrides refer to changes instead of loads. A row without status and last day takes an override back.
 */
async function fourth(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const strict = sql.raw(engine === 'sqlite' ? ' strict' : '')
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  await sql`create table changes (number integer primary key, at ${text} not null,
    actor ${text} not null, kind ${text} not null, digest ${text} not null)${strict}`.execute(db)
  await sql`insert into changes (number, at, actor, kind, digest)
    select number, loaded_at, '', 'load', digest from loads`.execute(db)
  await keepForGood(db, engine, 'changes')
  await refuseWithoutChange(db, engine, 'loads', 'number', 'load')

  await sql`create table overrides_of_changes (
    entered_in integer not null references changes (number), target ${text} not null,
    status ${text}, by ${text} not null, reason ${text} not null, set_at ${text} not null,
    until ${text})${strict}`.execute(db)
  await sql`insert into overrides_of_changes select * from overrides`.execute(db)
  await sql`drop table overrides`.execute(db)
  await sql`alter table overrides_of_changes rename to overrides`.execute(db)
  await keepForGood(db, engine, 'overrides')
  await refuseWithoutChange(db, engine, 'overrides', 'entered_in', 'override')
}

async function fifth(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  await sql`alter table overrides add column id ${text}`.execute(db)
  await keepColumns(db, engine, 'overrides', ['id'])
}

async function sixth(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const strict = sql.raw(engine === 'sqlite' ? ' strict' : '')
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  await sql`create table kept_results (actor ${text} not null, "key" ${text} not null,
    request ${text} not null, result ${text} not null, at ${text} not null,
    primary key (actor, "key"))${strict}`.execute(db)
}

/** A term is reworded by a load only, which has copied it to `earlier_terms` before; none is ever deleted. */
async function seventh(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  for (const list of ['sectors', 'themes', 'regions', 'sources', 'indicators']) {
    await keepForGood(db, engine, list, ['position', 'content'])
    await refuseWhere(db, engine, {
      trigger: `${list}_reworded`,
      event: sql`update of content on ${sql.table(list)}`,
      condition: sql`new.content <> old.content and not exists (select 1 from earlier_terms
        where list = ${sql.lit(list)} and id = old.id and content = old.content
          and load = (select max(number) from loads))`,
      refusal: `What stands in ${list} is kept for good: a load rewords it and keeps how it read before`,
    })
  }
}

/**
 * Adds a trigger that refuses a new row unless it comes with a change of its own: one of that kind, which no
 * row refers to yet. Such a row cannot change an answer without a new revision.
 */
async function refuseWithoutChange(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  column: string,
  kind: ChangeKind,
): Promise<void> {
  await refuseWhere(db, engine, {
    trigger: `${table}_change`,
    event: sql`insert on ${sql.table(table)}`,
    condition: sql`not exists (select 1 from changes
        where number = new.${sql.ref(column)} and kind = ${sql.lit(kind)})
      or exists (select 1 from ${sql.table(table)}
        where ${sql.ref(column)} = new.${sql.ref(column)})`,
    refusal: `A row of ${table} needs a change of its own`,
  })
}

/** Adds a trigger that refuses what meets a condition, which may ask other tables. */
async function refuseWhere(
  db: Kysely<Tables>,
  engine: Database['engine'],
  {
    trigger,
    event,
    condition,
    refusal,
  }: {
    trigger: string
    event: RawBuilder<unknown>
    condition: RawBuilder<unknown>
    refusal: string
  },
): Promise<void> {
  const [name, text] = [sql.ref(trigger), sql.lit(refusal)]
  if (engine === 'sqlite') {
    await sql`create trigger ${name} before ${event} for each row
      when ${condition} begin select raise(abort, ${text}); end`.execute(db)
    return
  }
  // PostgreSQL takes no subquery in the condition of a trigger.
  await sql`create function ${name}() returns trigger language plpgsql as $$
    begin
      if ${condition} then raise exception ${text}; end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger ${name} before ${event}
    for each row execute function ${name}()`.execute(db)
}

/** Adds triggers that refuse to delete the rows of a table, and to change any but the `changing` columns. */
async function keepForGood(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  changing: readonly string[] = ['left_in', 'position'],
): Promise<void> {
  const all = await db.introspection.getTables()
  const columns = all.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
  const fixed = columns.filter((column) => !changing.includes(column))
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

/** Adds such a trigger for columns that a later migration added. */
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

/** The action of a trigger. PostgreSQL calls the function that `keepForGood` created. */
function refusalOf(table: string, engine: Database['engine']) {
  const refusal = sql.lit(`What stands in ${table} is kept for good: add a correction instead`)
  return engine === 'sqlite'
    ? sql`begin select raise(abort, ${refusal}); end`
    : sql`execute function ${sql.ref(`${table}_refuse`)}(${refusal})`
}
