import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cited } from '../../../tests/citedApi.ts'
import { recordOrder } from './recordOrder.ts'

const order = recordOrder(cited.regions)

function sorted(indicator: string): string[] {
  return cited.observations
    .filter((row) => row.indicator === indicator)
    .sort(order)
    .map(({ id }) => id)
}

test('the newest statement of Nanjing comes first, a replaced one after what replaced it', () => {
  expect(sorted('rd-expenditure').slice(0, 4)).toEqual([
    'rd-expenditure-nanjing-2022-1',
    'rd-expenditure-nanjing-2021-3',
    'rd-expenditure-nanjing-2021-2',
    'rd-expenditure-nanjing-2021-1',
  ])
})

test('regions follow by kind: peer cities, districts, zones', () => {
  const kindOf = new Map(cited.regions.map(({ id, kind }) => [id, kind]))
  const kinds = [...cited.observations].sort(order).map(({ region }) => kindOf.get(region))
  expect(kinds.filter((kind, place) => kind !== kinds[place - 1])).toEqual([
    'city',
    'peer-city',
    'district',
    'zone',
  ])
})

test('the order of the input never matters', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(cited.observations, { minLength: 20 }), (rows) => {
      const given = [...rows].sort(order)
      expect([...rows].reverse().sort(order)).toEqual(given)
    }),
    { numRuns: 30 },
  )
})
