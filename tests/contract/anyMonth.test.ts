import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { clockOn, demoDayOf } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { readDataset } from '../../server/dataset/readDataset.ts'
import { releaseIssues } from '../../server/dataset/releaseIssues.ts'
import { writeDataset } from '../../server/dataset/writeDataset.ts'
import { addressOf } from '../../src/contract/http/addressOf.ts'
import { Board } from '../../src/contract/board/board.ts'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import type { ReadEndpoint } from '../../src/contract/http/endpoint.ts'
import { Ledger } from '../../src/contract/target/ledger.ts'
import { MilestoneRegister } from '../../src/contract/milestone/milestoneRegister.ts'
import { reads } from '../../src/contract/http/openapi.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { Records } from '../../src/contract/figure/records.ts'
import { SourceRegister } from '../../src/contract/source/sourceRegister.ts'
import { ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import { months } from '../anyMonth.ts'

const folder = mkdtempSync(join(tmpdir(), 'board-month-'))
afterAll(() => rmSync(folder, { recursive: true }))
let written = 0

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()

test('the later month has new figures of several kinds, and a later day', async () => {
  const [[, now], [, later]] = months as [(typeof months)[0], (typeof months)[0]]
  expect(later.observations.length).toBeGreaterThan(now.observations.length + 3)
  const days = await Promise.all(
    [now, later].map((one) => memoryStore(one).latestDay('9999-12-31')),
  )
  const [before, after] = days
  expect((before ?? '') < (after ?? '')).toBe(true)
})

describe.each(months)('%s', (_, dataset) => {
  const { sectors, indicators, observations, targets, milestones, sources } = dataset
  const api = mockBackend({ dataset, now: clockOn(demoDayOf(dataset)) })
  const inForce = targets.filter(({ id }) => targets.every(({ supersedes }) => supersedes !== id))

  async function answer<S extends z.ZodMiniType>(schema: S, address: string) {
    const response = await api.request(address)
    expect([address, response.status]).toEqual([address, 200])
    return z.parse(schema, await response.json())
  }

  /** The addresses of an endpoint: one for each item of the dataset that it can be asked for. */
  function addressesOf(endpoint: ReadEndpoint): string[] {
    const [, , list] = endpoint.path.split('/')
    const things = { indicators, observations, targets, milestones }[String(list)] ?? []
    const asked = endpoint.path.endsWith('/case') ? inForce : things
    if (endpoint.path.includes(':id'))
      return asked.map(({ id }) => addressOf(endpoint, { params: { id }, query: {} }))
    const queries = 'sector' in endpoint.query.def.shape ? sectors.map(({ id }) => id) : []
    return [undefined, ...queries].map((sector) =>
      addressOf(endpoint, { params: {}, query: { sector } }),
    )
  }

  test('has no issues for loading or publishing', async () => {
    const at = join(folder, String((written += 1)))
    await writeDataset(at, dataset)
    expect(await readDataset(at)).toEqual({ dataset })
    expect(await releaseIssues(at, dataset)).toEqual([])
  })

  test.each(reads.map((endpoint) => [endpoint.name, endpoint] as const))(
    'every answer of %s keeps its contract',
    async (_name, endpoint) => {
      const addresses = addressesOf(endpoint)
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) await answer(endpoint.response, address)
    },
  )

  test.each(['2021-12-31', '2023-08-31', '2024-06-30', '2025-06-30', '2040-01-01'])(
    'can also be asked as known on %s',
    async (day) => {
      const whole = reads.filter(({ path }) => !path.includes(':id'))
      for (const { path } of whole) {
        const { status } = await api.request(`${path}?asOf=${day}`)
        expect([path, status]).toEqual([path, 200])
      }
    },
  )

  test('states the unit, the period and the source of every figure', async () => {
    const shown = await Promise.all(
      indicators.map(({ id }) => answer(Records, `/api/indicators/${id}/records`)),
    )
    for (const { indicator, observations: rows, sources: read } of shown) {
      const known = ids(read)
      expect([indicator.unit.zh.trim(), indicator.unit.en.trim()]).not.toContain('')
      for (const { id, basis, period, source } of rows) {
        expect([id, period !== null || basis === 'undated']).toEqual([id, true])
        expect([id, known.includes(source)]).toEqual([id, true])
      }
    }
    expect(sum(shown.map(({ observations: rows }) => rows.length))).toBe(observations.length)
  })

  test('has each target in force in the ledger, once', async () => {
    const ledger = await answer(Ledger, '/api/targets')
    const rows = ledgerRowsOf(ledger)
    expect(ids(rows.map(({ target }) => target))).toEqual(ids(inForce))
  })

  test('counts the indicators of each sector as its page shows them', async () => {
    const board = await answer(Board, '/api/board')
    for (const { id, indicators: count } of board.sectors) {
      const ofSector = indicators.filter((one) => one.sectors.includes(id))
      expect([id, count]).toEqual([id, ofSector.length])
      const { cards, indicators: counted } = await answer(Overview, `/api/overview?sector=${id}`)
      const blank = cards.filter(({ readings }) => readings.length === 0)
      expect(cards.length - blank.length + counted.withoutData).toBe(ofSector.length)
    }
    const { rows } = await answer(Catalogue, '/api/catalogue')
    expect(ids(rows.map(({ indicator }) => indicator))).toEqual(ids(indicators))
  })

  test('counts every figure, target and step by source, and lists what is open', async () => {
    const register = await answer(SourceRegister, '/api/sources')
    const steps = milestones.flatMap(({ events }) => events)
    expect(ids(register.sources.map(({ source }) => source))).toEqual(ids(sources))
    expect(sum(register.sources.map(({ figures }) => figures))).toBe(observations.length)
    expect(sum(register.sources.map(({ targets: count }) => count))).toBe(targets.length)
    expect(sum(register.sources.map(({ steps: count }) => count))).toBe(steps.length)
    expect(ids(register.unclear.flatMap(({ statements }) => statements))).toEqual(
      ids(observations.filter(({ status }) => status === 'ambiguous')),
    )
    expect(ids(register.conflicts.flatMap(({ statements }) => statements))).toEqual(
      ids(observations.filter(({ conflictsWith }) => conflictsWith.length > 0)),
    )
    const shown = await answer(MilestoneRegister, '/api/milestones')
    expect(ids(shown.milestones)).toEqual(ids(milestones))
    expect(sum(shown.milestones.map(({ events }) => events.length))).toBe(steps.length)
  })
})
