import { sql } from 'kysely'
import {
  type Changes,
  changesBetween,
  isEmpty,
  type ListChanges,
} from '../dataset/datasetChanges.ts'
import type { Dataset } from '../store/store.ts'
import type { Database } from './database.ts'
import { keepDigest } from './contents.ts'
import { datasetOf } from './datasetOf.ts'
import { rowOfObservation, rowOfTarget } from './rows.ts'
import { sqlStore } from './sqlStore.ts'
import { type Write, writeChange } from './writeChange.ts'

/** Lists of terms; each comes after the lists that it refers to. */
const dictionary = ['sectors', 'themes', 'regions', 'sources', 'indicators'] as const

/** Rows per INSERT: a row has up to twenty values, and SQLite binds at most 32,766 in one statement. */
const atOnce = 1_000

/** The actor of a load: whoever may run the command may load. */
const loader = ''

/**
 * Makes the database hold a checked dataset, in one transaction, and returns what changed. Writes nothing
 * when nothing changed. `now` is the ISO time recorded for the load.
 */
export async function loadDataset(
  database: Database,
  dataset: Dataset,
  now: string,
): Promise<Changes> {
  return writeChange(database, { actor: loader, kind: 'load', at: now }, async (write, record) => {
    const before = await datasetOf(sqlStore(write))
    const changes = changesBetween(before, dataset)
    if (isEmpty(changes)) {
      // The files have just told that it holds what they do.
      await keepDigest(write)
      return changes
    }
    const { number: load, digest } = await record(dataset)
    await write.insertInto('loads').values({ number: load, loaded_at: now, digest }).execute()
    for (const list of dictionary) await loadTerms(write, load, list, dataset[list], changes[list])
    for (const list of ['observations', 'targets', 'milestones'] as const)
      await endVersions(write, load, list, leaving(changes[list]))
    const version = { entered_in: load, left_in: null }
    const isNew = (list: keyof Dataset) => {
      const ids = new Set([...changes[list].added, ...changes[list].changed.map(({ id }) => id)])
      return ({ id }: { id: string }) => ids.has(id)
    }
    for (const rows of chunksOf(dataset.observations.filter(isNew('observations'))))
      await write
        .insertInto('observations')
        .values(rows.map((row) => ({ ...rowOfObservation(row), ...version })))
        .execute()
    for (const rows of chunksOf(dataset.targets.filter(isNew('targets'))))
      await write
        .insertInto('targets')
        .values(rows.map((row) => ({ ...rowOfTarget(row), ...version, position: 0 })))
        .execute()
    for (const rows of chunksOf(dataset.milestones.filter(isNew('milestones'))))
      await write
        .insertInto('milestones')
        .values(
          rows.map((row) => ({
            id: row.id,
            region: row.region,
            content: JSON.stringify(row),
            ...version,
            position: 0,
          })),
        )
        .execute()
    await place(write, 'targets', dataset.targets)
    await place(write, 'milestones', dataset.milestones)
    await keepDigest(write)
    return changes
  })
}

async function loadTerms(
  write: Write,
  load: number,
  list: (typeof dictionary)[number],
  terms: readonly { id: string }[],
  changes: ListChanges,
): Promise<void> {
  // A term that comes again was left out by an earlier load, and its row stayed.
  for (const ids of chunksOf([...leaving(changes), ...changes.added]))
    await write
      .insertInto('earlier_terms')
      .columns(['load', 'list', 'id', 'content'])
      .expression((query) =>
        query
          .selectFrom(list)
          .select([sql.lit(load).as('load'), sql.lit(list).as('list'), 'id', 'content'])
          .where('id', 'in', ids),
      )
      .execute()
  for (const ids of chunksOf(changes.missing))
    await write.updateTable(list).set({ position: null }).where('id', 'in', ids).execute()
  const rows = terms.map((term, position) => ({
    id: term.id,
    position,
    content: JSON.stringify(term),
  }))
  const reworded = new Set([...changes.added, ...changes.changed.map(({ id }) => id)])
  for (const isReworded of [true, false])
    for (const some of chunksOf(rows.filter(({ id }) => reworded.has(id) === isReworded)))
      await write
        .insertInto(list)
        .values(some)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({
            position: row.ref('excluded.position'),
            // The same content may be written in another order of its fields.
            ...(isReworded && { content: row.ref('excluded.content') }),
          })),
        )
        .execute()
}

async function endVersions(
  write: Write,
  load: number,
  list: 'observations' | 'targets' | 'milestones',
  ids: readonly string[],
): Promise<void> {
  for (const some of chunksOf(ids))
    await write
      .updateTable(list)
      .set({ left_in: load })
      .where('left_in', 'is', null)
      .where('id', 'in', some)
      .execute()
}

async function place(
  write: Write,
  list: 'targets' | 'milestones',
  rows: readonly { id: string }[],
): Promise<void> {
  for (const [position, { id }] of rows.entries())
    await write
      .updateTable(list)
      .set({ position })
      .where('left_in', 'is', null)
      .where('id', '=', id)
      .where('position', '!=', position)
      .execute()
}

/** Ids of the rows whose current version ends with this load. */
function leaving({ changed, missing }: ListChanges): string[] {
  return [...changed.map(({ id }) => id), ...missing]
}

function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, chunk) =>
    items.slice(chunk * atOnce, (chunk + 1) * atOnce),
  )
}
