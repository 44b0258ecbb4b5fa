import type { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { memoryStore, writableStore } from '../../mocks/memoryStore.ts'
import { startPostgres } from '../support/startPostgres.ts'
import { loadDataset } from '../../server/database/loadDataset.ts'
import { openDatabase } from '../../server/database/openDatabase.ts'
import { sqlStore } from '../../server/database/sqlStore.ts'
import { sqlWriter } from '../../server/database/sqlWriter.ts'
import { createApi } from '../../server/http/api.ts'
import { knownOn } from '../../server/read/knownOn.ts'
import { catalogueOf } from '../../server/read/catalogue.ts'
import type { Actor } from '../../server/http/auth.ts'
import type { Store } from '../../server/store/store.ts'
import type { Writer } from '../../server/write/writer.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import { Ledger, TargetCase } from '../../src/contract/target/ledger.ts'
import { Problem } from '../../src/contract/http/problem.ts'
import { longestReason, putOverride } from '../../src/contract/target/overrideEndpoints.ts'
import { Override } from '../../src/contract/target/status.ts'
import { cityDataset } from '../cityDataset.ts'
import { problemOf } from '../citedApi.ts'

const cited = cityDataset()
const loadedAt = '2026-01-01T00:00:00.000Z'
const target = 'high-tech-enterprises-2025-fyp14'
const path = `/api/targets/${target}/override`
const request = { status: 'behind', reason: '名录尚未公布', until: '2024-12-31' }
const liHua: Actor = { id: 'u1', name: '李华', permissions: ['override-lights'] }
const wangFang: Actor = { ...liHua, id: 'u2', name: '王芳' }
const reader: Actor = { ...liHua, permissions: [] }

type Written = { read: Store; write: Writer; close: () => Promise<void> }

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())

async function inDatabase(address: string): Promise<Written> {
  const database = await openDatabase(address)
  await loadDataset(database, cited, loadedAt)
  return {
    read: sqlStore(database.db),
    write: sqlWriter(database),
    close: () => database.close(),
  }
}

const engines: [name: string, open: (() => Promise<Written>) | null][] = [
  ['memory', async () => ({ ...writableStore(cited), close: () => Promise.resolve() })],
  ['SQLite', () => inDatabase(':memory:')],
  [
    'PostgreSQL',
    'missing' in postgres ? null : async () => inDatabase(await postgres.freshDatabase()),
  ],
]

type Office = {
  store: Store
  api: Hono
  /** From now on the requests come from them, on that day. */
  as: (actor: Actor | null, day?: string) => void
  put: (body?: object, headers?: Headers) => Promise<Response>
  withdraw: (headers?: Headers) => Promise<Response>
  lightOn: (asOf: string) => Promise<Override | null>
}

async function office({ read, write }: Written): Promise<Office> {
  let now: { actor: Actor | null; day: string } = { actor: liHua, day: '2024-01-15' }
  let ids = 0
  const api = createApi({
    read,
    write,
    auth: async () => now.actor,
    now: () => new Date(`${now.day}T08:00:00Z`),
    newId: () => `set-${(ids += 1)}`,
  })
  return {
    store: read,
    api,
    as: (actor, day = now.day) => void (now = { actor, day }),
    put: async (body = request, headers = {}) => api.request(path, sent('PUT', body, headers)),
    withdraw: async (headers = {}) => api.request(path, { method: 'DELETE', headers }),
    lightOn: (asOf) => lightIn(api, asOf),
  }
}

type Headers = Record<string, string>

function sent(method: string, body: object, headers: Headers = {}): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** The status of the target that nobody has set a light for. */
async function computedOn(asOf: string): Promise<string | undefined> {
  const store = memoryStore(cited)
  const { rows } = await catalogueOf(store, await knownOn(store, asOf))
  return rows.flatMap(({ lights }) => lights).find((light) => light.target === target)?.status
}

/**
 * The override of the target on a day. Every answer with its light has to agree on it, and to keep the computed
 * status.
 */
async function lightIn(api: Hono, asOf: string): Promise<Override | null> {
  const get = async <S extends z.ZodMiniType>(schema: S, address: string): Promise<z.output<S>> =>
    z.parse(schema, await (await api.request(`${address}?asOf=${asOf}`)).json())
  const { entry } = await get(TargetCase, `/api/targets/${target}/case`)
  const { entries } = await get(Ledger, '/api/targets')
  const { cards } = await get(Overview, '/api/overview')
  const { rows } = await get(Catalogue, '/api/catalogue')
  const { lights } = await get(IndicatorDetail, '/api/indicators/high-tech-enterprises')
  const lit = [...cards, ...rows, { lights }]
    .flatMap((one) => one.lights)
    .filter((light) => light.target === target)
  expect(lit.length).toBeGreaterThan(1)
  const found = entry.overrides[0] ?? null
  const computed = await computedOn(asOf)
  for (const light of lit) {
    expect(light.override).toEqual(found)
    expect(light.status).toBe(computed)
  }
  const listed = entries.flatMap(({ overrides }) => overrides)
  expect(listed.filter((one) => one.target === target)).toEqual(found ? [found] : [])
  return found
}

describe.each(engines)('P18: a light set by hand, in %s', (_, open) => {
  const inOffice = async (work: (office: Office) => Promise<void>) => {
    const written = await (open ?? (() => inDatabase(':memory:')))()
    try {
      await work(await office(written))
    } finally {
      await written.close()
    }
  }

  test.skipIf(!open)('shows from its day to its last, in every answer at once', () =>
    inOffice(async ({ store, put, lightOn }) => {
      const before = await store.revision()
      const response = await put({ ...request, reason: ` ${request.reason} ` })
      const set = { id: 'set-1', ...request, target, by: '李华', setAt: '2024-01-15' }
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(z.parse(Override, await response.json())).toEqual(set)
      expect(await store.revision()).not.toBe(before)
      expect(await lightOn('2024-01-14')).toBeNull()
      expect(await lightOn('2024-01-15')).toEqual(set)
      expect(await lightOn('2024-12-31')).toEqual(set)
      expect(await lightOn('2025-01-01')).toBeNull()
    }),
  )

  test.skipIf(!open)('the same again is no second change', () =>
    inOffice(async ({ store, put, as }) => {
      const first: unknown = await (await put()).json()
      const after = await store.revision()
      as(liHua, '2024-01-16')
      expect(await (await put()).json()).toEqual(first)
      expect(await store.revision()).toBe(after)
    }),
  )

  test.skipIf(!open)(
    'the one set last counts, also on the same day, and ends what was set before',
    () =>
      inOffice(async ({ put, lightOn }) => {
        await put()
        await put({ ...request, status: 'met', until: '2024-03-31' })
        expect(await lightOn('2024-01-15')).toMatchObject({ status: 'met' })
        expect(await lightOn('2024-04-01')).toBeNull()
      }),
  )

  test.skipIf(!open)('taken back it is gone from that day on, and stays on earlier ones', () =>
    inOffice(async ({ store, put, withdraw, as, lightOn }) => {
      expect((await withdraw()).status).toBe(204)
      const empty = await store.revision()
      await put()
      as(liHua, '2024-02-01')
      await put({ ...request, status: 'met' })
      as(liHua, '2024-03-01')
      const response = await withdraw()
      expect([response.status, await response.text()]).toEqual([204, ''])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await lightOn('2024-01-31')).toMatchObject({ status: 'behind' })
      expect(await lightOn('2024-02-29')).toMatchObject({ status: 'met' })
      expect(await lightOn('2024-03-01')).toBeNull()
      const gone = await store.revision()
      expect(gone).not.toBe(empty)
      await withdraw()
      expect(await store.revision()).toBe(gone)
      await put()
      expect(await lightOn('2024-03-01')).toMatchObject({ status: 'behind', setAt: '2024-03-01' })
    }),
  )

  test.skipIf(!open)('what is refused changes nothing', () =>
    inOffice(async ({ store, api, as, put }) => {
      const before = await store.revision()
      const refused = async (status: number, init: RequestInit, at = path) => {
        const problem = await problemOf(at, init, api)
        expect([at, init.body, problem.status, problem.type]).toEqual([
          at,
          init.body,
          status,
          'application/problem+json',
        ])
      }
      for (const wrong of [
        { status: 'green' },
        { reason: '' },
        { reason: ' \u3000 ' },
        { reason: 'a\u0000b' },
        { reason: 'a\ud800b' },
        { reason: '字'.repeat(longestReason + 1) },
        { until: '2024-01-15' },
        { until: '2025-01-16' },
        { until: '2024-02-30' },
        { by: '张三' },
        { setAt: '2023-01-01' },
      ])
        await refused(422, sent('PUT', { ...request, ...wrong }))
      await refused(422, sent('PUT', request), '/api/targets/A_B/override')
      await refused(404, sent('PUT', request), '/api/targets/no-such-target/override')
      await refused(404, sent('PUT', request), path.replace('2025-fyp14', '2023-january'))
      await refused(404, { method: 'DELETE' }, '/api/targets/no-such-target/override')
      await refused(413, sent('PUT', { ...request, reason: 'a'.repeat(putOverride.largestBody) }))
      const json = { 'content-type': 'application/json' }
      await refused(422, { method: 'PUT', headers: json, body: '{"status":' })
      await refused(422, { method: 'PUT', headers: json })
      await refused(415, { method: 'PUT', body: JSON.stringify(request) })
      await refused(403, {
        ...sent('PUT', request),
        headers: { ...json, 'sec-fetch-site': 'cross-site' },
      })
      for (const key of ['', 'two words', 'ä', 'a'.repeat(256)])
        await refused(422, sent('PUT', request, { 'idempotency-key': key }))
      as(reader)
      await refused(403, sent('PUT', request))
      await refused(403, { method: 'DELETE' })
      // Whoever may not change anything does not hear what would be wrong with it.
      await refused(403, sent('PUT', {}))
      as(null)
      await refused(401, sent('PUT', {}))
      await refused(401, { method: 'DELETE' }, '/api/targets/no-such-target/override')
      expect(await store.revision()).toBe(before)
      as(liHua)
      for (const until of ['2024-01-16', '2025-01-15'])
        expect((await put({ ...request, until, reason: '字'.repeat(500) })).status).toBe(200)
    }),
  )

  test.skipIf(!open)('the same request with its key gets the same answer and changes nothing', () =>
    inOffice(async ({ store, put, withdraw, as, lightOn }) => {
      const key = { 'idempotency-key': 'one' }
      const texts = await Promise.all([1, 2].map(async () => (await put(request, key)).text()))
      expect(texts[0]).toContain(request.reason)
      expect(texts[1]).toBe(texts[0])
      // Meanwhile somebody else changes the light; the request comes again, late.
      as(wangFang)
      await put({ ...request, status: 'met' })
      const after = await store.revision()
      as(liHua)
      const late = await put(
        { ...request, reason: ` ${request.reason}` },
        { ...key, 'if-match': '"no"' },
      )
      expect([late.status, late.headers.get('etag')]).toEqual([200, '"set-1"'])
      expect(await late.text()).toBe(texts[0])
      expect(await store.revision()).toBe(after)
      expect(await lightOn('2024-01-15')).toMatchObject({ status: 'met' })

      const gone = { 'idempotency-key': 'two' }
      expect((await withdraw(gone)).status).toBe(204)
      await put()
      expect((await withdraw(gone)).status).toBe(204)
      expect(await lightOn('2024-01-15')).toMatchObject({ status: 'behind' })
    }),
  )

  test.skipIf(!open)('a key belongs to one request of one person, and is kept for a day', () =>
    inOffice(async ({ store, api, put, withdraw, as }) => {
      const key = { 'idempotency-key': 'one' }
      const first: unknown = await (await put(request, key)).json()
      const before = await store.revision()
      const other = { ...request, status: 'met' }
      for (const response of [
        await put(other, key),
        await withdraw(key),
        await api.request(path.replace('2025-fyp14', '2023-floor'), sent('PUT', request, key)),
      ]) {
        expect(response.status).toBe(422)
        expect(z.parse(Problem, await response.json()).detail).toContain('Idempotency-Key')
      }
      expect(await store.revision()).toBe(before)
      as(wangFang)
      expect(await (await put(other, key)).json()).toMatchObject({ by: '王芳', status: 'met' })
      // What was refused is not kept.
      as(liHua)
      const retried = { 'idempotency-key': 'two' }
      expect((await put({ ...request, until: '2024-01-15' }, retried)).status).toBe(422)
      expect((await put(request, retried)).status).toBe(200)
      as(liHua, '2024-01-16')
      expect(await (await put(request, key)).json()).toEqual(first)
      as(liHua, '2024-01-17')
      await put(request, { 'idempotency-key': 'three' })
      expect((await put(other, key)).status).toBe(200)
    }),
  )

  test.skipIf(!open)('412: nothing is lost that the sender has not seen', () =>
    inOffice(async ({ store, put, withdraw, as, lightOn }) => {
      const first = await put(request, { 'if-none-match': '*' })
      const tag = first.headers.get('etag') ?? ''
      expect([first.status, tag]).toEqual([200, '"set-1"'])
      as(wangFang)
      const second = await put({ ...request, status: 'met' }, { 'if-match': tag })
      expect([second.status, second.headers.get('etag')]).toEqual([200, '"set-2"'])
      const current: unknown = await second.json()
      const after = await store.revision()
      as(liHua)
      for (const stale of [
        await put({ ...request, status: 'slow' }, { 'if-match': tag }),
        await put({ ...request, status: 'slow' }, { 'if-match': `"a", ${tag}` }),
        await put({ ...request, status: 'slow' }, { 'if-none-match': '*' }),
        await withdraw({ 'if-match': tag }),
      ]) {
        expect([stale.status, stale.headers.get('content-type')]).toEqual([
          412,
          'application/problem+json',
        ])
        expect(z.parse(Problem, await stale.json())).toMatchObject({ status: 412, current })
      }
      expect(await store.revision()).toBe(after)
      expect(await lightOn('2024-01-15')).toEqual(current)
      as(wangFang)
      for (const seen of ['*', '"set-2"', '"a", "set-2"'])
        expect((await put({ ...request, status: 'met' }, { 'if-match': seen })).status).toBe(200)
      expect((await withdraw({ 'if-match': '"set-2"' })).status).toBe(204)
      const none = await put(request, { 'if-match': '*' })
      expect(none.status).toBe(412)
      expect(z.parse(Problem, await none.json()).current).toBeNull()
    }),
  )

  test.skipIf(!open)('of two at once both are kept, one after the other', () =>
    inOffice(async ({ store, put }) => {
      const statuses = ['met', 'slow', 'behind', 'missed']
      const all = await Promise.all(statuses.map((status) => put({ ...request, status })))
      expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      const kept = await store.overrides()
      expect(new Set(kept.map(({ status }) => status))).toEqual(new Set(statuses))
    }),
  )
})

test('a change is on record with who made it', async () => {
  const database = await openDatabase(':memory:')
  await loadDataset(database, cited, loadedAt)
  const { put, withdraw } = await office({
    read: sqlStore(database.db),
    write: sqlWriter(database),
    close: () => database.close(),
  })
  await put()
  await withdraw()
  const changes = await database.db.selectFrom('changes').selectAll().orderBy('number').execute()
  const change = { at: '2024-01-15T08:00:00.000Z', actor: 'u1', kind: 'override' }
  expect(changes.slice(1)).toMatchObject([
    { number: 2, ...change },
    { number: 3, ...change },
  ])
  await database.close()
})
