import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import type { Dataset } from '../store/store.ts'
import type { Database } from './database.ts'
import { loadDataset } from './loadDataset.ts'
import { openDatabase } from './openDatabase.ts'
import { sqlStore } from './sqlStore.ts'

const now = '2026-01-01T00:00:00.000Z'
const cited = cityDataset()
const id = 'rd-expenditure-nanjing-2021-3'
const corrected: Dataset = {
  ...cited,
  observations: cited.observations.map((row) => (row.id === id ? { ...row, value: 579 } : row)),
  indicators: cited.indicators.map((one) =>
    one.id === 'rd-expenditure' ? { ...one, definition: { zh: '新口径', en: 'New' } } : one,
  ),
}

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())
const engines: [name: string, address: (() => Promise<string>) | null][] = [
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', 'missing' in postgres ? null : () => postgres.freshDatabase()],
]

describe.each(engines)('what was stated stays in %s', (_, address) => {
  const withDatabase = async (work: (database: Database) => Promise<void>) => {
    const database = await openDatabase((await address?.()) ?? ':memory:')
    try {
      await loadDataset(database, cited, now)
      await work(database)
    } finally {
      await database.close()
    }
  }
  const versionsOf = ({ db }: Database) =>
    db
      .selectFrom('observations')
      .select(['value', 'entered_in', 'left_in'])
      .where('id', '=', id)
      .orderBy('row')
      .execute()

  test.skipIf(!address)(
    'a correction supersedes, and the figure that it replaced is still on record',
    () =>
      withDatabase(async (database) => {
        await loadDataset(database, corrected, now)
        expect(await versionsOf(database)).toEqual([
          { value: 578.81, entered_in: 1, left_in: 2 },
          { value: 579, entered_in: 2, left_in: null },
        ])
      }),
  )

  test.skipIf(!address)('a statement that is left out and comes again has left and come', () =>
    withDatabase(async (database) => {
      const without = { ...cited, observations: cited.observations.filter((row) => row.id !== id) }
      await loadDataset(database, without, now)
      expect(await sqlStore(database.db).observationsAround(id)).toEqual([])
      await loadDataset(database, cited, now)
      expect(await versionsOf(database)).toEqual([
        { value: 578.81, entered_in: 1, left_in: 2 },
        { value: 578.81, entered_in: 3, left_in: null },
      ])
    }),
  )

  test.skipIf(!address)('a definition that was reworded is kept as it read before', () =>
    withDatabase(async (database) => {
      await loadDataset(database, corrected, now)
      const earlier = await database.db.selectFrom('earlier_terms').selectAll().execute()
      expect(earlier.map(({ load, list, id: term }) => [load, list, term])).toEqual([
        [2, 'indicators', 'rd-expenditure'],
      ])
      expect(JSON.parse(earlier[0]?.content ?? '')).toEqual(
        cited.indicators.find((one) => one.id === 'rd-expenditure'),
      )
    }),
  )

  test.skipIf(!address).each([
    ['deleted', sql`delete from indicators where id = 'gdp'`],
    ['reworded', sql`update indicators set content = '{}' where id = 'gdp'`],
    ['reworded twice', sql`update indicators set content = '{}' where id = 'rd-expenditure'`],
    ['renamed', sql`update sources set id = 'other' where id = (select min(id) from sources)`],
  ])('whoever asks, a term is not %s without a load', (_name, change) =>
    withDatabase(async (database) => {
      await loadDataset(database, corrected, now)
      await expect(change.execute(database.db)).rejects.toThrow(/kept for good/)
      expect(await sqlStore(database.db).indicators()).toEqual(corrected.indicators)
    }),
  )

  test.skipIf(!address)('loading the same again writes nothing, and the revision stays', () =>
    withDatabase(async (database) => {
      const before = await sqlStore(database.db).revision()
      await loadDataset(database, cited, now)
      expect(await sqlStore(database.db).revision()).toBe(before)
      expect(await database.db.selectFrom('changes').selectAll().execute()).toHaveLength(1)
    }),
  )

  test.skipIf(!address)('each load gives another revision, also one that goes back', () =>
    withDatabase(async (database) => {
      const seen = [await sqlStore(database.db).revision()]
      for (const dataset of [corrected, cited]) {
        await loadDataset(database, dataset, now)
        seen.push(await sqlStore(database.db).revision())
      }
      expect(new Set(seen).size).toBe(3)
    }),
  )

  test.skipIf(!address).each([
    ['deleted', sql`delete from observations`],
    ['changed', sql`update observations set value = 1`],
    ['dated otherwise', sql`update observations set recorded_at = '2020-01-01'`],
    ['brought back', sql`update observations set left_in = null`],
    ['ended twice', sql`update observations set left_in = 1`],
  ])('whoever asks, a statement is not %s', (_name, change) =>
    withDatabase(async (database) => {
      await loadDataset(database, corrected, now)
      await expect(change.execute(database.db)).rejects.toThrow(/kept for good/)
      expect(await versionsOf(database)).toHaveLength(2)
    }),
  )

  test.skipIf(!address)('one process waits while another loads, and both loads are whole', () =>
    withDatabase(async (database) => {
      await Promise.all([
        loadDataset(database, corrected, now),
        loadDataset(database, cited, now),
        loadDataset(database, corrected, now),
      ])
      const loads = await database.db.selectFrom('loads').select('number').execute()
      expect(loads.length).toBeGreaterThan(1)
      const [row] = (await sqlStore(database.db).observationsAround(id)).filter(
        (one) => one.id === id,
      )
      expect([578.81, 579]).toContain(row?.value)
    }),
  )
})
