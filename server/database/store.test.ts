import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { cityDataset } from '../../tests/cityDataset.ts'
import { printNotice } from '../../tests/support/notice.ts'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import { arbitraryDataset } from '../../tests/arbitraryDatasets.ts'
import type { Override } from '../../src/contract/target/status.ts'
import type { Dataset, Store } from '../store/store.ts'
import { datasetOf } from './datasetOf.ts'
import { loadDataset } from './loadDataset.ts'
import { openDatabase } from './openDatabase.ts'
import { sqlStore } from './sqlStore.ts'
import { writeChange } from './writeChange.ts'

const now = '2026-01-01T00:00:00.000Z'
const cited = cityDataset()
const override: Override = {
  id: 'invented-override',
  target: 'high-tech-enterprises-2023-floor',
  status: 'met',
  by: '科技局',
  reason: "the list's final count",
  setAt: '2024-01-02',
  until: '2024-12-31',
}

/** A store that datasets are loaded into one after another. */
type Loaded = {
  load(dataset: Dataset): Promise<Store>
  override(): Promise<void>
  close(): Promise<void>
}

const postgres = startPostgres()
if ('missing' in postgres) printNotice('skipped: no PostgreSQL', postgres.missing)
else afterAll(() => postgres.stop())

async function inDatabase(address: string): Promise<Loaded> {
  const database = await openDatabase(address)
  return {
    async load(dataset) {
      await loadDataset(database, dataset, now)
      return sqlStore(database.db)
    },
    async override() {
      const { setAt, ...rest } = override
      const change = { actor: 'Office', kind: 'override', at: now } as const
      await writeChange(database, change, async (write, record) => {
        const { number } = await record(override)
        await write
          .insertInto('overrides')
          .values({ ...rest, set_at: setAt, entered_in: number })
          .execute()
      })
    },
    close: () => database.close(),
  }
}

async function inMemory(): Promise<Loaded> {
  const overrides: Override[] = []
  return {
    load: async (dataset) => memoryStore(dataset, overrides),
    override: async () => void overrides.push(override),
    close: () => Promise.resolve(),
  }
}

const engines: [name: string, open: (() => Promise<Loaded>) | null][] = [
  ['memory', inMemory],
  ['SQLite', () => inDatabase(':memory:')],
  [
    'PostgreSQL',
    'missing' in postgres ? null : async () => inDatabase(await postgres.freshDatabase()),
  ],
]

/** Everything that can be asked of a store, with questions that the dataset makes interesting. */
async function allAnswers(store: Store, dataset: Dataset) {
  const ids = dataset.indicators.map(({ id }) => id)
  const days = [null, '2000-01-01', '2022-12-31', '2023-08-31', '2024-06-30']
  const regions = [null, 'nanjing', 'hefei', 'no-such-region']
  const asked = [[], ids, ids.slice(0, 1), [...ids].reverse().slice(0, 3), ['no-such-indicator']]
  return {
    lists: await datasetOf(store),
    latestDays: await Promise.all(
      ['0001-01-01', '2022-12-31', '2023-08-31', '2026-11-30', '9999-12-31'].map((day) =>
        store.latestDay(day),
      ),
    ),
    overrides: await store.overrides(),
    observations: await Promise.all(
      asked.flatMap((some) =>
        regions.flatMap((region) => days.map((day) => store.observations(some, region, day))),
      ),
    ),
    targets: await Promise.all(
      asked.flatMap((some) => regions.map((region) => store.targets(some, region))),
    ),
    around: await Promise.all(
      [...dataset.observations.slice(0, 5).map(({ id }) => id), 'no-such-id'].map((id) =>
        store.observationsAround(id),
      ),
    ),
    aroundTargets: await Promise.all(
      [...dataset.targets.slice(0, 5).map(({ id }) => id), 'no-such-id'].map((id) =>
        store.targetsAround(id),
      ),
    ),
  }
}

describe.each(engines)('a store in %s', (_, open) => {
  const withStore = async (work: (loaded: Loaded) => Promise<void>) => {
    const loaded = await (open ?? inMemory)()
    try {
      await work(loaded)
    } finally {
      await loaded.close()
    }
  }

  test.skipIf(!open)('answers every question about the cited dataset as the dataset does', () =>
    withStore(async (loaded) => {
      const store = await loaded.load(cited)
      expect(await allAnswers(store, cited)).toEqual(await allAnswers(memoryStore(cited), cited))
    }),
  )

  test.skipIf(!open)('keeps what people set in place of computed lights', () =>
    withStore(async (loaded) => {
      const store = await loaded.load(cited)
      await loaded.override()
      expect(await store.overrides()).toEqual([override])
    }),
  )

  test.skipIf(!open)(
    'answers after any sequence of loads as if there had been the last one alone',
    () =>
      withStore((loaded) =>
        fc.assert(
          fc.asyncProperty(
            fc.array(arbitraryDataset, { minLength: 1, maxLength: 3 }),
            async (datasets) => {
              for (const dataset of datasets) {
                const store = await loaded.load(dataset)
                const model = memoryStore(dataset)
                expect(await allAnswers(store, dataset)).toEqual(await allAnswers(model, dataset))
              }
            },
          ),
          { numRuns: 10 },
        ),
      ),
    60_000,
  )

  test.skipIf(!open)('asks several questions of one state', () =>
    withStore(async (loaded) => {
      const store = await loaded.load(cited)
      const [before, inside] = await store.snapshot(async (at) => [
        await at.revision(),
        await at.snapshot((same) => same.revision()),
      ])
      expect(inside).toBe(before)
      expect(await store.revision()).toBe(before)
    }),
  )
})
