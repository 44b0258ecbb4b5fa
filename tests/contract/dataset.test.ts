import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoDataset } from '../../mocks/demoDataset.ts'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { cityDataset } from '../cityDataset.ts'
import { latestDay } from '../citedApi.ts'

const datasets = [
  ['data', demoDataset()],
  ['tests/city', cityDataset()],
] as const
const lists = datasets.flatMap(([folder, dataset]) =>
  Object.entries(dataset).map(([name, rows]) => ({ file: `${folder}/${name}.json`, rows })),
)

describe('the cited datasets', () => {
  test.each(lists)('$file passes the contract, and nothing in it is changed', ({ file, rows }) => {
    expect(rows).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  test('the day of the tests is that of the newest record', async () => {
    expect(await memoryStore(cityDataset()).latestDay('9999-12-31')).toBe(latestDay)
  })
})
