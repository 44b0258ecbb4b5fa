import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { RecordedNote } from '../../src/contract/scalars.ts'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import { cityDataset } from '../../tests/cityDataset.ts'
import { datasetOf } from './datasetOf.ts'
import { loadDataset } from './loadDataset.ts'
import { openDatabase } from './openDatabase.ts'
import { sqlStore } from './sqlStore.ts'

const now = '2026-12-01T00:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'board-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())

/** Runs statements on a new database, without any code of the board, and returns its address. */
type Make = (statements: string) => Promise<string>

const inSqlite: Make = async (statements) => {
  const file = join(folder, `${(made += 1)}.db`)
  const database = new DatabaseSync(file)
  database.exec(statements)
  database.close()
  return file
}

const inPostgres: Make = async (statements) => {
  const address = 'missing' in postgres ? '' : await postgres.freshDatabase()
  const client = new Client(address)
  await client.connect()
  await client.query(statements)
  await client.end()
  return address
}

const engines: [name: 'sqlite' | 'postgres', make: Make, skipped: boolean][] = [
  ['sqlite', inSqlite, false],
  ['postgres', inPostgres, 'missing' in postgres],
]

describe.each(engines)('migrations in %s', (engine, make, skipped) => {
  /** Written by the last release that recorded migrations by number: two loads, a correction, an override. */
  const earlier = readFileSync(`tests/server/earlierRelease/${engine}.sql`, 'utf8')
  const id = 'high-tech-enterprises-nanjing-2022-1'

  test.skipIf(skipped)('a database of the release before keeps all that it holds', async () => {
    const database = await openDatabase(await make(earlier))
    const store = sqlStore(database.db)
    const versions = await database.db
      .selectFrom('observations')
      .select(['value', 'entered_in', 'left_in'])
      .where('id', '=', id)
      .orderBy('row')
      .execute()
    expect(versions).toEqual([
      { value: 1, entered_in: 1, left_in: 2 },
      { value: 8800, entered_in: 2, left_in: null },
    ])
    expect((await store.observationsAround(id)).map(({ value }) => value)).toEqual([
      8800, 9068, 10_000, 10_000,
    ])
    expect(await store.overrides()).toMatchObject([
      { id: 'change-2', by: 'Office', status: 'on-track' },
    ])
    await database.close()
  })

  test.skipIf(skipped)('its record of migrations goes on in that of kysely', async () => {
    const address = await make(earlier)
    for (const _ of ['first', 'again']) {
      const database = await openDatabase(address)
      const applied = await database.db
        .selectFrom('kysely_migration')
        .selectAll()
        .orderBy('name')
        .execute()
      expect(applied.map(({ name }) => name.slice(0, 4))).toEqual([
        '0001',
        '0002',
        '0003',
        '0004',
        '0005',
        '0006',
        '0007',
        '0008',
        '0009',
      ])
      const times = applied.slice(0, 2).map(({ timestamp }) => timestamp)
      expect(times).toEqual(Array(2).fill('2026-10-01T08:00:00.000Z'))
      await database.close()
    }
  })

  test.skipIf(skipped)('the release before refuses a database of this one', async () => {
    for (const address of [await make(earlier), await make('')]) {
      const database = await openDatabase(address)
      // It reads the highest number, and knows two.
      const numbers = await database.db.selectFrom('migrations').select('number').execute()
      expect(Math.max(...numbers.map(({ number }) => number))).toBe(3)
      await database.close()
    }
  })

  test.skipIf(skipped)(
    'its loads are the changes until now, and the last gives the revision',
    async () => {
      const database = await openDatabase(await make(earlier))
      const loads = await database.db.selectFrom('loads').selectAll().orderBy('number').execute()
      expect(loads).toHaveLength(2)
      expect(
        await database.db.selectFrom('changes').selectAll().orderBy('number').execute(),
      ).toEqual(
        loads.map(({ number, loaded_at: at, digest }) => ({
          number,
          at,
          actor: '',
          kind: 'load',
          digest,
        })),
      )
      expect(await sqlStore(database.db).revision()).toBe(`2 ${loads[1]?.digest}`)
      await database.close()
    },
  )

  test.skipIf(skipped)(
    'H32: what was hidden until a later record has the day of that one',
    async () => {
      const steps = ['cns-gzbg2023', 'gq-2023'].map((source) => ({ source }))
      const milestone = { id: 'm', summary: { zh: '' }, note: { zh: '' }, events: steps }
      const written = await make(
        `${earlier};${engine === 'postgres' ? 'set search_path = public;' : ''}
        insert into milestones (id, entered_in, position, region, content)
          values ('m', 1, 0, 'nanjing', '${JSON.stringify(milestone)}')`,
      )
      const database = await openDatabase(written)
      const { observations, targets, milestones } = await datasetOf(sqlStore(database.db))
      const days = (rows: readonly { id: string; note: RecordedNote | null }[]) =>
        Object.fromEntries(rows.map(({ id, note }) => [id, note?.recordedAt]))
      expect(days(observations)).toEqual({
        'high-tech-enterprises-nanjing-2022-1': '2023-07-10',
        'high-tech-enterprises-nanjing-2022-2': undefined,
        'high-tech-enterprises-nanjing-2023-1': undefined,
        'high-tech-enterprises-nanjing-2023-seed': undefined,
      })
      expect(days(targets)).toEqual({
        'high-tech-enterprises-2023-january': '2023-08-04',
        'high-tech-enterprises-2023-floor': undefined,
      })
      expect(days(milestones)).toEqual({ m: '2024-01-31' })
      expect(milestones[0]?.summary.recordedAt).toBe('2024-01-31')
      for (const list of ['observations', 'targets', 'milestones']) {
        const change = sql`update ${sql.table(list)} set id = 'other'`.execute(database.db)
        await expect(change).rejects.toThrow(/kept for good/)
      }
      await database.close()
    },
  )

  test.skipIf(skipped)('it takes a new load, and keeps its statements for good', async () => {
    const database = await openDatabase(await make(earlier))
    await loadDataset(database, cityDataset(), now)
    expect(await datasetOf(sqlStore(database.db))).toEqual(cityDataset())
    const change = sql`update observations set value = 1`.execute(database.db)
    await expect(change).rejects.toThrow(/kept for good/)
    await database.close()
  })

  test.skipIf(skipped).each([
    ['a number that this one does not know', `insert into migrations values (3, 'later', '')`],
    [
      'a name that this one does not know',
      `create table kysely_migration (name varchar(255) primary key, timestamp varchar(255));
       insert into kysely_migration values ('0099 later', '2027-01-01T00:00:00.000Z')`,
    ],
  ])('a newer database, with %s, is refused unchanged', async (_, newer) => {
    const address = await make(
      `${earlier};${engine === 'postgres' ? 'set search_path = public;' : ''}${newer}`,
    )
    for (const _again of [1, 2])
      await expect(openDatabase(address)).rejects.toThrow(/newer version.*later.*Nothing was/)
  })

  test.skipIf(skipped)('a step that fails leaves nothing behind', async () => {
    const address = await make('create table overrides (id integer)')
    await expect(openDatabase(address)).rejects.toThrow(/overrides.* already exists/)
    const tables =
      engine === 'sqlite'
        ? new DatabaseSync(address).prepare(`select name from sqlite_master where name = 'loads'`)
        : null
    expect(tables?.all() ?? []).toEqual([])
    // The same again: had the first attempt left tables, another one would be in the way.
    await expect(openDatabase(address)).rejects.toThrow(/overrides.* already exists/)
  })

  test.skipIf(skipped || engine === 'sqlite')(
    'servers that start together migrate once',
    async () => {
      for (const address of [await make(earlier), await make('')]) {
        const opened = await Promise.all([1, 2, 3].map(() => openDatabase(address)))
        const applied = await opened[0]?.db.selectFrom('kysely_migration').select('name').execute()
        expect(applied).toHaveLength(9)
        await Promise.all(opened.map((database) => database.close()))
      }
    },
  )
})
