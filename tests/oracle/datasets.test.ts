import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { readDataset } from '../../server/dataset/readDataset.ts'
import { knownOn } from '../../server/read/knownOn.ts'
import { ledgerOf } from '../../server/read/ledger.ts'
import type { Dataset } from '../../server/store/store.ts'
import { rules } from '../../src/contract/target/rules.ts'
import { judge } from '../../src/domain/pace/status.ts'
import { verdictOf } from './oracle.ts'
import { addMonths, lastDay } from './oracleDates.ts'

/** The last day of every second month from 2018 to 2029, long after the last record, and days on which a status changes. */
const days = [
  ...Array.from({ length: 70 }, (_, place) =>
    lastDay(addMonths('2018-02-15', 2 * place).slice(0, 7)),
  ),
  '2023-08-04',
  '2024-04-29',
  '2024-04-30',
  '2026-02-02',
  '2026-11-30',
]

/** The verdict of the server on every target in force on the day, from its ledger. */
async function engineOn(dataset: Dataset, day: string): Promise<string[]> {
  const store = memoryStore(dataset)
  const { entries } = await ledgerOf(store, await knownOn(store, day))
  return entries
    .flatMap(({ indicator, readings, targets }) =>
      targets.map((target) => {
        const { status, reason } = judge(target, readings, indicator, day)
        return `${day} ${target.id}: ${status} (${reason})`
      }),
    )
    .sort()
}

/** The verdict of the oracle, from the rows of the dataset as in its files. */
function oracleOn(dataset: Dataset, day: string): string[] {
  const set = dataset.targets.filter(({ setAt }) => setAt <= day)
  return set
    .filter(({ id }) => !set.some(({ supersedes }) => supersedes === id))
    .map((target) => {
      const indicator = dataset.indicators.find(({ id }) => id === target.indicator)
      if (!indicator) throw new Error(`No indicator "${target.indicator}"`)
      const rows = dataset.observations.filter(
        (row) => row.indicator === target.indicator && row.region === target.region,
      )
      const { status, reason } = verdictOf(target, rows, indicator, rules, day)
      return `${day} ${target.id}: ${status} (${reason})`
    })
    .sort()
}

describe.each(['data', 'tests/city'])('P3: every target of %s', (folder) => {
  test(`is judged alike by engine and oracle on ${days.length} days`, async () => {
    const read = await readDataset(folder)
    if ('issues' in read) throw new Error(`${folder} is not valid`)
    for (const day of days) {
      const shown = await engineOn(read.dataset, day)
      expect(shown).toEqual(oracleOn(read.dataset, day))
    }
  })
})

test('P3 P6: on 30 November 2026 the city of the tests has 20 targets overdue and 6 awaiting', async () => {
  const read = await readDataset('tests/city')
  if ('issues' in read) throw new Error('tests/city is not valid')
  const shown = oracleOn(read.dataset, '2026-11-30')
  expect(shown.filter((line) => line.includes(': overdue-data')).length).toBe(20)
  expect(shown.filter((line) => line.includes(': awaiting')).length).toBe(6)
})
