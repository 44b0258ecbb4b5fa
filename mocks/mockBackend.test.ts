import { expect, test } from 'vitest'
import { cityDataset } from '../tests/cityDataset.ts'
import { cityDay } from '../tests/cityDay.ts'
import type { Actor } from '../server/http/auth.ts'
import { clockOn } from './demoDay.ts'
import { mockBackend } from './mockBackend.ts'

const dataset = cityDataset()
const now = clockOn(cityDay)
const liHua: Actor = { id: 'u1', name: 'Li Hua', permissions: ['override-lights'] }
const path = '/api/targets/high-tech-enterprises-2025-fyp14'
const body = JSON.stringify({ status: 'met', reason: 'The list is out', until: '2026-03-31' })
const put = { method: 'PUT', headers: { 'content-type': 'application/json' }, body }

type Backend = ReturnType<typeof mockBackend>
const overridesIn = async (backend: Backend) => {
  const answer: unknown = await (await backend.request(`${path}/case`)).json()
  return (answer as { entry: { overrides: unknown[] } }).entry.overrides
}

test('what is written in one mock backend is in no other', async () => {
  const [one, other] = [1, 2].map(() => mockBackend({ dataset, now, actor: liHua }))
  if (!one || !other) throw new Error('There is no backend')
  expect((await one.request(`${path}/override`, put)).status).toBe(200)
  expect(await overridesIn(one)).toMatchObject([{ id: 'mock-1', by: 'Li Hua', setAt: cityDay }])
  expect(await overridesIn(other)).toEqual([])
})

test('without an actor nothing can be written', async () => {
  const backend = mockBackend({ dataset, now })
  expect((await backend.request(`${path}/override`, put)).status).toBe(401)
})
