import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import { dateNotes } from './dateNotes.ts'
import type { Tables } from './tables.ts'
import { keepColumns, keepForGood, refuseWhere, refuseWithoutChange } from './triggers.ts'

type Step = (db: Kysely<Tables>, engine: Database['engine']) => Promise<void>

/** Applied in the order of their names, and never undone. A released one is never changed: append another. */
export const migrationSteps: Record<string, Step> = {
  '0001 dictionary, statements and loads': first,
  '0002 ranges, scopes, restated targets, days of record and release lags': second,
  '0003 migrations are recorded by kysely': third,
  '0004 changes': fourth,
  '0005 overrides have ids': fifth,
  '0006 results of commands by key': sixth,
  '0007 terms keep how they read before': seventh,
  '0008 notes have a day of record': dateNotes,
  '0009 what a load left is kept as a digest': ninth,
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

async function ninth(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  const strict = sql.raw(engine === 'sqlite' ? ' strict' : '')
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"')
  await sql`create table contents (load integer primary key references loads (number),
    digest ${text} not null)${strict}`.execute(db)
  await keepForGood(db, engine, 'contents')
}
