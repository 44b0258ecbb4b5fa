import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { ChangeKind, Tables } from './tables.ts'

export type Write = Transaction<Tables>

type Recorded = { number: number; digest: string }

/** Who changes what; `at` is the ISO time. */
type Change = { actor: string; kind: ChangeKind; at: string }

/**
 * Every write goes through here: `work` runs in one transaction, alone among writers, on the state that it
 * finds. It calls `record` with the content of its change before it writes that, and not when there is nothing
 * to change; the change is then a row of `changes`, and the revision another one.
 */
export async function writeChange<T>(
  { db, engine }: Database,
  change: Change,
  work: (write: Write, record: (content: unknown) => Promise<Recorded>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (write) => {
    await waitForOthers(write, engine)
    return work(write, (content) => newChange(write, change, digestOf(content)))
  })
}

/** Takes the lock of writers, so that changes follow one another. SQLite takes it at the first write. */
async function waitForOthers(write: Write, engine: Database['engine']): Promise<void> {
  await (
    engine === 'postgres'
      ? sql`lock table changes in exclusive mode`
      : sql`update migrations set name = name where number = 0`
  ).execute(write)
}

async function newChange(write: Write, change: Change, digest: string): Promise<Recorded> {
  return write
    .insertInto('changes')
    .values({
      number: sql<number>`(select coalesce(max(number), 0) + 1 from changes)`,
      ...change,
      digest,
    })
    .returning(['number', 'digest'])
    .executeTakeFirstOrThrow()
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
