import { expect, test } from 'vitest'
import { demoDataset } from '../../mocks/demoDataset.ts'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { cityOf } from '../../server/read/city.ts'
import type { Dataset } from '../../server/store/store.ts'
import { reads } from '../../src/contract/http/openapi.ts'
import { homeRegion, homeTimeZone } from '../../src/domain/figure/homeCity.ts'
import { cityDataset } from '../cityDataset.ts'

const city = cityDataset()
const renamed = (text: string) => text.replaceAll('"nanjing"', '"another-city"')
const other = JSON.parse(renamed(JSON.stringify(city))) as Dataset

const ids: Record<string, readonly { id: string }[]> = {
  indicators: city.indicators.slice(0, 5),
  observations: city.observations.slice(0, 5),
  targets: city.targets.slice(-5),
  milestones: city.milestones.slice(0, 2),
}

const addresses = reads.flatMap(({ path }) =>
  path.includes(':id')
    ? (ids[path.split('/')[2] ?? ''] ?? []).map(({ id }) => path.replace(':id', id))
    : [path],
)

test.each(addresses)('%s is answered alike whatever the id of the city is', async (address) => {
  const [expected, answered] = await Promise.all(
    [city, other].map(async (dataset) => {
      const api = mockBackend({ dataset, now: clockOn('2026-11-30') })
      const response = await api.request(address)
      return [response.status, await response.text()] as const
    }),
  )
  expect(answered).toEqual([200, renamed(expected?.[1] ?? '')])
})

test.each([
  ['data', demoDataset()],
  ['tests/city', city],
])('the city of %s is that of the pages', (_, { regions }) => {
  expect(cityOf(regions)).toEqual({ id: homeRegion, timeZone: homeTimeZone })
})
