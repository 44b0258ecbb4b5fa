import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { answer, cited, latestDay, problemOf } from '../../tests/citedApi.ts'
import { readOnly } from '../../tests/readOnly.ts'
import { reads } from '../../src/contract/http/openapi.ts'
import { ObservationEvidence, TargetEvidence } from '../../src/contract/source/evidence.ts'
import { IndicatorDetail, IndicatorList } from '../../src/contract/indicator/indicatorAnswers.ts'
import { MilestoneEvidence } from '../../src/contract/milestone/milestone.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { createApi } from './api.ts'
import type { Store } from '../store/store.ts'

const at = (day: string) => `?asOf=${day}`
const figureOn = (id: string, day: string) =>
  answer(ObservationEvidence, `/api/observations/${id}/evidence${at(day)}`)
const targetOn = (id: string, day: string) =>
  answer(TargetEvidence, `/api/targets/${id}/evidence${at(day)}`)

async function highTech(day: string) {
  const { readings, targets } = await answer(
    IndicatorDetail,
    `/api/indicators/high-tech-enterprises${at(day)}`,
  )
  return {
    figures: readings
      .filter(({ period }) => (period ?? '') >= '2022')
      .map(({ period, value, bound, status }) => [period, value, bound, status]),
    targets: targets.map(({ id }) => id.replace('high-tech-enterprises-', '')),
  }
}

describe('H12: an answer as of a day tells what was known on it', () => {
  test('high-tech enterprises in March 2023: a first lower bound, one target for the year', async () => {
    expect(await highTech('2023-03-01')).toEqual({
      figures: [['2022', 8800, 'at-least', 'provisional']],
      targets: ['2023-january', '2025-fyp14', '2025-action-plan'],
    })
  })

  test('in August 2023: the count of 2022, and two tiers in place of the January target', async () => {
    expect(await highTech('2023-08-31')).toEqual({
      figures: [['2022', 9068, 'exact', 'final']],
      targets: ['2023-floor', '2023-stretch', '2025-fyp14', '2025-action-plan'],
    })
  })

  test('today: over 10,000 in 2023', async () => {
    const { figures } = await highTech(latestDay)
    expect(figures).toEqual([
      ['2022', 9068, 'exact', 'final'],
      ['2023', 10_000, 'over', 'final'],
    ])
  })

  test('a target is in force from the day it was set, the one it replaced until then', async () => {
    expect((await highTech('2023-08-03')).targets).toContain('2023-january')
    expect((await highTech('2023-08-04')).targets).toContain('2023-floor')
    expect((await highTech('2023-08-04')).targets).not.toContain('2023-january')
  })

  test('the two tiers replaced the January target, and say so', async () => {
    for (const tier of ['floor', 'stretch']) {
      const { replaced } = await targetOn(`high-tech-enterprises-2023-${tier}`, '2023-08-31')
      expect(replaced.map(({ target }) => target.id)).toEqual([
        'high-tech-enterprises-2023-january',
      ])
    }
  })

  test('a figure has no evidence before it was recorded, a target none before it was set', async () => {
    const figure = `/api/observations/rd-expenditure-nanjing-2021-3/evidence`
    expect((await problemOf(`${figure}${at('2022-12-30')}`)).status).toBe(404)
    expect((await figureOn('rd-expenditure-nanjing-2021-3', '2022-12-31')).earlier).toHaveLength(2)
    const target = '/api/targets/high-tech-enterprises-2023-floor/evidence'
    expect((await problemOf(`${target}${at('2023-08-03')}`)).status).toBe(404)
    expect(
      (await targetOn('high-tech-enterprises-2023-floor', '2023-08-04')).replaced,
    ).toHaveLength(1)
  })

  test('before the first record every indicator is there, and none has a reading', async () => {
    const { indicators } = await answer(IndicatorList, `/api/indicators${at('2000-01-01')}`)
    expect(indicators).toHaveLength(89)
    expect(indicators.filter(({ readings }) => readings > 0)).toEqual([])
    expect(await answer(Overview, `/api/overview${at('2000-01-01')}`)).toMatchObject({
      cards: [],
      milestones: [],
      sources: [],
      indicators: { withoutData: 11 },
    })
  })
})

describe('H12: what only later records say is left out of an earlier day', () => {
  test.each([
    ['rd-expenditure-nanjing-2021-1', '2022-07-31', '2022-12-31'],
    ['high-tech-enterprises-nanjing-2022-1', '2023-03-01', '2023-07-10'],
    ['tech-smes-registered-nanjing-2023-3', '2024-01-31', '2024-07-31'],
    ['academicians-nanjing-2023-2', '2023-07-10', '2023-09-01'],
  ])('the note of %s', async (id, before, after) => {
    expect((await figureOn(id, before)).observation.note).toBeNull()
    expect((await figureOn(id, after)).observation.note).not.toBeNull()
  })

  test.each([
    ['high-tech-enterprises-2023-january', '2023-03-01', '2023-08-04'],
    ['tech-smes-registered-2023-january', '2023-08-03', '2023-08-04'],
    ['rd-intensity-2025-fyp14', '2021-10-31', '2022-12-31'],
  ])('the note of the target %s', async (id, before, after) => {
    expect((await targetOn(id, before)).target.note).toBeNull()
    expect((await targetOn(id, after)).target.note).not.toBeNull()
  })

  test('that a figure would be replaced', async () => {
    const id = 'rd-expenditure-nanjing-2021-1'
    expect((await figureOn(id, '2022-07-31')).observation.status).toBe('provisional')
    expect((await figureOn(id, '2022-12-25')).observation.status).toBe('superseded')
  })

  test('H22: sources that disagree later', async () => {
    const id = 'tech-smes-registered-nanjing-2023-3'
    const early = await figureOn(id, '2024-02-01')
    expect([early.conflicts, early.observation.conflictsWith]).toEqual([[], []])
    const late = await figureOn(id, '2024-07-31')
    expect(late.conflicts.map(({ observation }) => observation.value)).toEqual([23_000])
  })

  test('sources that agree later', async () => {
    const id = 'little-giants-national-nanjing-2023-2'
    const { agreeing, observation } = await figureOn(id, '2023-08-31')
    const ids = agreeing.map((source) => source.id)
    expect(ids).toEqual(expect.arrayContaining(observation.corroboratedBy))
    expect(ids).not.toContain('seed-article')
    expect(observation.corroboratedBy).toEqual(['chace-213', 'investnj-newind'])
    const late = await figureOn(id, latestDay)
    expect(late.agreeing.map((source) => source.id)).toContain('seed-article')
  })

  test('what would be done: a step of a milestone shows once its source was out', async () => {
    const steps = async (day: string) =>
      (await answer(MilestoneEvidence, `/api/milestones/ip-demonstration-city/evidence${at(day)}`))
        .events.length
    const path = '/api/milestones/ip-demonstration-city/evidence'
    expect((await problemOf(`${path}${at('2022-08-14')}`)).status).toBe(404)
    expect(await steps('2022-08-15')).toBe(2)
    const { milestones } = await answer(Overview, `/api/overview${at('2022-08-14')}`)
    expect(milestones.map(({ milestone }) => milestone)).not.toContain('ip-demonstration-city')
  })

  test('a source without a date shows in the latest view only', async () => {
    const events = async (day: string) =>
      (await answer(MilestoneEvidence, `/api/milestones/caes-100mw-platform/evidence${at(day)}`))
        .events
    const undated = (await events(latestDay)).filter(({ source }) => source.publishedAt === null)
    const earlier = (await events('2026-02-01')).filter(({ source }) => source.publishedAt === null)
    expect([undated.length, earlier.length]).toEqual([1, 0])
  })
})

test('P3: for a rehearsal every day is the day of judging', async () => {
  const judgingDay = '2024-01-15'
  const api = createApi(readOnly(memoryStore(cited)), { judgingDay })
  expect(await (await api.request('/api/board')).json()).toMatchObject({ today: judgingDay })
})

describe('a server that fails tells nothing of its insides', () => {
  const secret = 'postgres://board:secret@10.0.0.7/board'
  const fails = () => Promise.reject(new Error(secret))
  const sound = memoryStore(cited)
  const broken = new Proxy(sound, { get: () => fails })
  const paths = reads.map(({ path }) => path.replace(':id', 'rd-expenditure'))

  test.each([...paths, '/api/overview?asOf=2023-08-31'])('F5: %s', async (path) => {
    const { status, type, body } = await problemOf(path, undefined, createApi(readOnly(broken)))
    expect([status, type]).toEqual([500, 'application/problem+json'])
    expect(body).toEqual({ type: 'about:blank', title: 'Internal error', status: 500 })
  })

  test('it checks its own answers: a row that breaks the contract is not sent', async () => {
    const rows = await sound.observations(['rd-expenditure'], 'nanjing', null)
    const harmed = rows.map((row) => ({ ...row, value: Number.NaN, source: secret }))
    const store: Store = { ...sound, observations: () => Promise.resolve(harmed) }
    const path = '/api/indicators/rd-expenditure'
    const { status, body } = await problemOf(path, undefined, createApi(readOnly(store)))
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  test('what a caller did wrong is told, what a caller sent is not repeated as markup', async () => {
    const { body } = await problemOf('/api/indicators/%3Cscript%3E')
    expect(body.detail).toMatch(/id/)
    expect(JSON.stringify(body)).not.toContain('<')
  })
})
