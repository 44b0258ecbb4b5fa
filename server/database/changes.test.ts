import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import { cityDataset } from '../../tests/cityDataset.ts'
import type { Dataset } from '../store/store.ts'
import type { Database } from './database.ts'
import { loadDataset } from './loadDataset.ts'
import { openDatabase } from './openDatabase.ts'
import { sqlStore } from './sqlStore.ts'
import { writeChange } from './writeChange.ts'

const now = '2026-01-01T00:00:00.000Z'
const cited = cityDataset()

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())
const engines: [name: string, address: (() => Promise<string>) | null][] = [
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', 'missing' in postgres ? null : () => postgres.freshDatabase()],
]

/** The dataset with the last row of a list told otherwise. */
function otherwise(list: keyof Dataset): Dataset {
  const renamed = { zh: '另名', en: 'Renamed' }
  const changed = {
    name: renamed,
    asPublished: 'told otherwise',
    events: [],
    publisher: renamed,
  }
  const rows: readonly object[] = cited[list]
  return {
    ...cited,
    [list]: rows.map((row, place) =>
      place < rows.length - 1
        ? row
        : {
            ...row,
            ...Object.fromEntries(Object.entries(changed).filter(([field]) => field in row)),
          },
    ),
  }
}

const override = {
  target: 'high-tech-enterprises-2023-floor',
  status: 'met' as const,
  by: 'Office',
  reason: 'Confirmed',
  set_at: '2026-01-01',
  until: '2026-06-30',
}

describe.each(engines)(
  'every change of answers is a change of the revision, in %s',
  (_, address) => {
    const withDatabase = async (work: (database: Database) => Promise<void>) => {
      const database = await openDatabase((await address?.()) ?? ':memory:')
      try {
        await loadDataset(database, cited, now)
        await work(database)
      } finally {
        await database.close()
      }
    }
    const changesIn = ({ db }: Database) =>
      db.selectFrom('changes').select(['number', 'actor', 'kind']).orderBy('number').execute()
    const overrideAs = async (database: Database, entered_in: number) =>
      database.db
        .insertInto('overrides')
        .values({ ...override, entered_in })
        .execute()
    const setOverride = (database: Database) =>
      writeChange(database, { actor: 'Office', kind: 'override', at: now }, async (at, record) => {
        const { number } = await record(override)
        await at
          .insertInto('overrides')
          .values({ ...override, entered_in: number })
          .execute()
        return number
      })

    test.skipIf(!address).each(Object.keys(cited) as (keyof Dataset)[])('%s', (list) =>
      withDatabase(async (database) => {
        const before = await sqlStore(database.db).revision()
        const changes = await loadDataset(database, otherwise(list), now)
        expect(changes[list].changed).toHaveLength(1)
        expect(await sqlStore(database.db).revision()).not.toBe(before)
      }),
    )

    test.skipIf(!address)('overrides', () =>
      withDatabase(async (database) => {
        const before = await sqlStore(database.db).revision()
        await setOverride(database)
        expect(await sqlStore(database.db).revision()).not.toBe(before)
        expect(await sqlStore(database.db).overrides()).toHaveLength(1)
        expect(await changesIn(database)).toEqual([
          { number: 1, actor: '', kind: 'load' },
          { number: 2, actor: 'Office', kind: 'override' },
        ])
      }),
    )

    test.skipIf(!address)('an override without a change of its own is refused', () =>
      withDatabase(async (database) => {
        const used = await setOverride(database)
        for (const number of [1, used, 3])
          await expect(overrideAs(database, number)).rejects.toThrow(/needs a change of its own/)
        expect(await sqlStore(database.db).overrides()).toHaveLength(1)
      }),
    )

    test.skipIf(!address)('a load without a change of its own is refused', () =>
      withDatabase(async ({ db }) => {
        const load = db.insertInto('loads').values({ number: 2, loaded_at: now, digest: '' })
        await expect(load.execute()).rejects.toThrow(/needs a change of its own/)
      }),
    )

    test.skipIf(!address).each([
      ['a change deleted', sql`delete from changes where number = 2`],
      ['a change told otherwise', sql`update changes set digest = ''`],
      ['an override deleted', sql`delete from overrides`],
      ['an override told otherwise', sql`update overrides set until = '2099-12-31'`],
      ['an override with another id', sql`update overrides set id = 'other'`],
    ])('whoever asks, there is never %s', (_name, change) =>
      withDatabase(async (database) => {
        await setOverride(database)
        await expect(change.execute(database.db)).rejects.toThrow(/kept for good/)
      }),
    )

    test.skipIf(!address)('what fails is no change', () =>
      withDatabase(async (database) => {
        const failing = writeChange(
          database,
          { actor: '', kind: 'override', at: now },
          async (_at, record) => {
            await record('something')
            throw new Error('failed on the way')
          },
        )
        await expect(failing).rejects.toThrow('failed on the way')
        expect(await changesIn(database)).toHaveLength(1)
      }),
    )
  },
)
