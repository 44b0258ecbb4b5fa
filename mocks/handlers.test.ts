import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { cityDataset } from '../tests/cityDataset.ts'
import { cityDay } from '../tests/cityDay.ts'
import { clockOn } from './demoDay.ts'
import { handlersOver } from './handlers.ts'
import { mockBackend } from './mockBackend.ts'

const handlers = handlersOver(mockBackend({ dataset: cityDataset(), now: clockOn(cityDay) }))

test.each([
  ['http://board.test/api/board', 200],
  ['https://board.test:8443/api/nowhere', 404],
  ['http://127.0.0.1:5173/src/api/client.ts', undefined],
  ['http://127.0.0.1:5173/zh?from=/api/', undefined],
])('%s is answered with %s', async (address, status) => {
  expect((await getResponse(handlers, new Request(address)))?.status).toBe(status)
})
