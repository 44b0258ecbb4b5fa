import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'
import type { ChangeKind, Tables } from './tables.ts'

/**
 * Adds a trigger that refuses a new row unless it comes with a change of its own: one of that kind, which no
 * row refers to yet. Such a row cannot change an answer without a new revision.
 */
export async function refuseWithoutChange(
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
export async function refuseWhere(
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

/** The columns that may change in a row of a list: when its version left, and its place. */
const versioned: readonly string[] = ['left_in', 'position']

/** Adds triggers that refuse to delete the rows of a table, and to change any but the `changing` columns. */
export async function keepForGood(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  changing: readonly string[] = versioned,
): Promise<void> {
  const columns = await columnsOf(db, table)
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

/** Lifts the refusal to change the rows of a list while a migration rewrites them. */
export async function changeKept(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  rewrite: () => Promise<void>,
): Promise<void> {
  const of = engine === 'postgres' ? sql`on ${sql.table(table)}` : sql``
  await sql`drop trigger ${sql.ref(`${table}_fixed`)} ${of}`.execute(db)
  await rewrite()
  const fixed = (await columnsOf(db, table)).filter((column) => !versioned.includes(column))
  await keepColumns(db, engine, table, fixed, 'fixed')
}

/** Adds such a trigger for columns that a later migration added. */
export async function keepColumns(
  db: Kysely<Tables>,
  engine: Database['engine'],
  table: string,
  columns: readonly string[],
  name = `${columns.join('_')}_fixed`,
): Promise<void> {
  await sql`create trigger ${sql.ref(`${table}_${name}`)}
    before ${changeOf(columns)} on ${sql.table(table)}
    for each row ${refusalOf(table, engine)}`.execute(db)
}

async function columnsOf(db: Kysely<Tables>, table: string): Promise<string[]> {
  const all = await db.introspection.getTables()
  return all.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
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
