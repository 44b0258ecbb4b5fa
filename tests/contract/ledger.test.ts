import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import type { Dataset } from '../../server/store/store.ts'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import { TargetEvidence } from '../../src/contract/source/evidence.ts'
import { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import { Ledger, LedgerAsRead, TargetCase } from '../../src/contract/target/ledger.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { rules } from '../../src/contract/target/rules.ts'
import { RuleSet } from '../../src/contract/target/ruleSet.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Light, Override } from '../../src/contract/target/status.ts'
import { brokenEntriesOf, ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import { overrideOn } from '../../src/domain/pace/override.ts'
import { shown } from '../statedRange.ts'
import { answer, ask, cited, latestDay, now, problemOf } from '../citedApi.ts'

const days = ['2021-12-31', '2023-08-31', '2024-01-10', '2024-06-30', '2025-06-30', latestDay]
const ledgerOn = (day: string) => answer(Ledger, `/api/targets?asOf=${day}`)
const rowsOn = async (day: string) => ledgerRowsOf(await ledgerOn(day))

const ledgerOf = async (dataset: Dataset, day: Day) => {
  const api = mockBackend({ dataset, now })
  return z.parse(Ledger, await (await api.request(`/api/targets?asOf=${day}`)).json())
}
const judgedIn = (ledger: Ledger) =>
  ledgerRowsOf(ledger).map(({ target, judgement: { status, reason } }) => [
    target.id,
    status,
    reason,
  ])

async function standingOn(day: string, id: string) {
  const row = (await rowsOn(day)).find(({ target }) => target.id === id)
  return row && [row.judgement.status, row.judgement.reason]
}

test('H30: targets of "at least" and "nearly" keep these words', () => {
  const { targets, observations } = cited
  const said = targets.filter(({ asPublished }) => /不少于|以上/.test(asPublished))
  expect(said.map(({ bound }) => bound)).toEqual(Array.from({ length: 8 }, () => 'at-least'))
  const near = observations.filter(({ asPublished }) => asPublished.startsWith('近'))
  expect(new Set(near.map(({ bound }) => bound))).toEqual(new Set(['nearly']))
})

test('P5 H32: a baseline is known from the day on which it was published', async () => {
  const baselineOn = async (day: string, id: string) =>
    (await answer(TargetEvidence, `/api/targets/${id}/evidence?asOf=${day}`)).target.baseline
  expect(await baselineOn('2023-03-01', 'rd-intensity-2023-january')).toBeNull()
  expect(await baselineOn('2023-10-31', 'rd-intensity-2023-january')).toMatchObject({ value: 3.82 })
  expect(await baselineOn('2021-10-01', 'sci-tech-progress-contribution-2025')).toBeNull()
  expect(await baselineOn('2021-10-24', 'sci-tech-progress-contribution-2025')).toMatchObject({
    value: 66.5,
  })
  expect(await baselineOn('2023-01-10', 'high-tech-enterprises-2023-january')).toMatchObject({
    value: 8800,
    bound: 'at-least',
  })
})

describe('Nanjing’s targets as they stood', () => {
  test.each([
    ['2023-08-31', 'tech-contract-turnover-2023', 'behind', null],
    ['2023-08-31', 'tech-smes-registered-2023-floor', 'awaiting', null],
    ['2023-08-31', 'tech-smes-registered-2023-stretch', 'awaiting', null],
    ['2023-08-31', 'high-tech-enterprises-2023-floor', 'awaiting', null],
    ['2023-08-31', 'high-tech-enterprises-2023-stretch', 'awaiting', null],
    ['2024-06-30', 'tech-contract-turnover-2023', 'overdue-data', null],
    ['2024-06-30', 'high-tech-enterprises-2023-floor', 'met', null],
    ['2024-06-30', 'high-tech-enterprises-2023-stretch', 'cannot-tell', 'bound'],
    ['2024-06-30', 'tech-smes-registered-2023-floor', 'met', null],
    ['2024-06-30', 'tech-smes-registered-2023-stretch', 'cannot-tell', 'bound'],
    ['2024-01-10', 'tech-contract-turnover-2023', 'awaiting', null],
    ['2023-08-31', 'high-tech-enterprises-2025-fyp14', 'behind', null],
    ['2023-08-31', 'high-tech-enterprises-2025-action-plan', 'cannot-tell', 'no-baseline'],
    ['2023-08-31', 'rd-intensity-2025-fyp14', 'behind', null],
    ['2024-01-10', 'rd-intensity-2025-fyp14', 'on-pace', null],
    ['2024-06-30', 'high-tech-enterprises-2025-fyp14', 'cannot-tell', 'bound'],
    [latestDay, 'tech-contract-turnover-2023', 'overdue-data', null],
    [latestDay, 'little-giants-added-2023', 'met', null],
    [latestDay, 'rd-intensity-2025-fyp14', 'awaiting', null],
    [latestDay, 'high-value-invention-patents-per-10k-2025-ip-plan', 'awaiting', 'expected'],
    [latestDay, 'gdp-growth-2024', 'overdue-data', 'expected'],
    [latestDay, 'software-revenue-2025', 'cannot-tell', 'scope'],
    // P4: its scope differs from that of the figures.
    [latestDay, 'fund-aum-2027', 'cannot-tell', 'scope'],
    [latestDay, 'software-revenue-2022', 'cannot-tell', 'method-break'],
  ])('on %s %s: %s', async (day, id, status, reason) => {
    expect(await standingOn(day, id)).toEqual([status, reason])
  })

  test('the contracts of the first half of 2023 have their arithmetic', async () => {
    const rows = await rowsOn('2023-08-31')
    const row = rows.find(({ target }) => target.id === 'tech-contract-turnover-2023')
    expect(row?.judgement.reading).toMatchObject({ value: 398, asOf: '2023-06-30' })
    expect(shown(row?.judgement.pace?.forecast ?? null)).toBe('796')
  })

  test('a target of a district is in the ledger with those of the city', async () => {
    const regions = new Set((await rowsOn(latestDay)).map(({ region }) => region.id))
    expect([...regions].sort()).toEqual(['jiangning', 'nanjing'])
  })

  test('H12: a target replaced in August 2023 was in force in July', async () => {
    const idsOn = async (day: string) => (await rowsOn(day)).map(({ target }) => target.id)
    expect(await idsOn('2023-07-31')).toContain('high-tech-enterprises-2023-january')
    expect(await idsOn('2023-08-31')).not.toContain('high-tech-enterprises-2023-january')
  })
})

describe('H12: nothing that was not yet known', () => {
  test.each(days)('stands in the ledger of %s', async (day) => {
    const { entries, day: answered } = await ledgerOn(day)
    expect(answered).toBe(day)
    const known = entries.flatMap(({ readings, targets }) => [
      ...targets.map(({ setAt }) => setAt),
      ...readings.flatMap((one) =>
        [one, ...one.conflicts, ...one.earlier].map(({ recordedAt }) => recordedAt),
      ),
    ])
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter((date) => date > day)).toEqual([])
  })

  test('P3 P6: an awaited figure becomes overdue by the passing of time alone', async () => {
    const notShown = async (asked: Day | null, today: Day) => {
      const api = mockBackend({ dataset: cited, now: clockOn(today) })
      const response = await api.request(`/api/targets${asked ? `?asOf=${asked}` : ''}`)
      const ledger = z.parse(Ledger, await response.json())
      return ledgerRowsOf(ledger).flatMap(({ target, judgement: { status } }) =>
        status === 'awaiting' || status === 'overdue-data' ? [[target.id, target.due, status]] : [],
      )
    }
    const then = await notShown(null, latestDay)
    const later = await notShown(null, '2026-11-30')
    const flipped = later.filter(
      ([id, , status]) => !then.some((row) => row[0] === id && row[2] === status),
    )
    expect(flipped).toHaveLength(13)
    for (const [, due, status] of flipped)
      expect([due, status]).toEqual(['2025-12-31', 'overdue-data'])
    expect(await notShown('2026-11-30', latestDay)).toEqual(later)
    expect(await notShown(latestDay, '2026-11-30')).toEqual(then)
  })

  test('P3: an unrelated row that is recorded later changes no light', async () => {
    const [row] = cited.observations.filter(({ indicator }) => indicator === 'gdp')
    if (!row) throw new Error('The dataset has no GDP')
    const later = {
      ...row,
      id: 'later',
      period: '2026',
      basis: 'year-to-date' as const,
      asOf: '2026-03-31',
      preferred: true,
      conflictsWith: [],
      corroboratedBy: [],
      recordedAt: '2026-05-01',
    }
    const grown = { ...cited, observations: [...cited.observations, later] }
    for (const day of [latestDay, '2026-04-30', '2026-05-01', '2026-11-30']) {
      const [before, after] = [await ledgerOf(cited, day), await ledgerOf(grown, day)]
      expect(judgedIn(after)).toEqual(judgedIn(before))
    }
    for (const day of ['2026-05-01', '2026-11-30'])
      expect((await ledgerOf(grown, day)).latestDay).toBe(later.recordedAt)
    // Records after a day must not affect it (H12).
    for (const day of [latestDay, '2026-04-30'])
      expect(await ledgerOf(grown, day)).toEqual(await ledgerOf(cited, day))
  })

  test('records of later days change nothing', async () => {
    for (const day of days.slice(0, -1)) {
      const dataset = {
        ...cited,
        observations: cited.observations.filter(({ recordedAt }) => recordedAt <= day),
        targets: cited.targets.filter(({ setAt }) => setAt <= day),
      }
      const then = await mockBackend({ dataset, now }).request(`/api/targets?asOf=${day}`)
      expect(judgedIn(await ledgerOn(day))).toEqual(judgedIn(z.parse(Ledger, await then.json())))
    }
  })
})

/** Every light in an answer, by target. */
const lightsIn = (items: readonly { lights: Light[] }[]) =>
  new Map(items.flatMap(({ lights }) => lights.map((light) => [light.target, light] as const)))

describe('H21: every answer shows the light that the engine gives in the ledger', () => {
  test.each(days)('on %s', async (day) => {
    const rows = (await rowsOn(day)).filter(({ region }) => region.id === 'nanjing')
    const judged = new Map(
      rows.map(({ target, judgement: { status, reason, reading }, override }) => [
        target.id,
        { target: target.id, status, reason, reading: reading && reading.id, override },
      ]),
    )
    const catalogue = lightsIn((await answer(Catalogue, `/api/catalogue?asOf=${day}`)).rows)
    expect(catalogue).toEqual(judged)

    const sectors = cited.sectors.map(({ id }) => id).join(',')
    for (const query of ['', `&sector=${sectors}`]) {
      const { cards } = await answer(Overview, `/api/overview?asOf=${day}${query}`)
      const lights = lightsIn(cards)
      expect(lights.size > 0 || day === '2021-12-31').toBe(true)
      for (const [id, light] of lights) expect(light).toEqual(judged.get(id))
    }

    const indicators = new Set(rows.map(({ indicator }) => indicator.id))
    const details = await Promise.all(
      [...indicators].map((id) => answer(IndicatorDetail, `/api/indicators/${id}?asOf=${day}`)),
    )
    expect(lightsIn(details)).toEqual(judged)
  })

  test('and so does the case of each target', async () => {
    for (const day of ['2023-08-31', latestDay])
      for (const row of await rowsOn(day)) {
        const { entry, sources } = await answer(
          TargetCase,
          `/api/targets/${row.target.id}/case?asOf=${day}`,
        )
        expect(ledgerRowsOf({ day, entries: [entry] })).toEqual([row])
        expect(sources.map(({ id }) => id)).toContain(row.target.source)
        for (const { source } of row.readings) expect(sources.map(({ id }) => id)).toContain(source)
      }
  })

  test('the case of a target not in force on the day is not found', async () => {
    const path = '/api/targets/tech-contract-turnover-2023/case?asOf='
    expect((await ask(`${path}2023-08-31`)).status).toBe(200)
    expect((await problemOf(`${path}2023-07-31`)).status).toBe(404)
    expect((await problemOf('/api/targets/no-such-target/case')).status).toBe(404)
  })
})

describe('a person’s light', () => {
  const set = (given: Partial<Override> = {}): Override => ({
    id: 'invented-override',
    target: 'tech-contract-turnover-2023',
    status: 'slow',
    by: 'Li Hua',
    reason: 'Large contracts of July were signed late',
    setAt: '2023-08-15',
    until: '2023-09-30',
    ...given,
  })
  const overrides = [
    set(),
    set({ status: 'on-pace', setAt: '2023-08-20', until: '2023-08-31' }),
    set({ target: 'tech-smes-registered-2023-floor', setAt: '2023-08-25' }),
  ]
  const api = mockBackend({ dataset: cited, now, overrides })
  const get = async <S extends z.ZodMiniType>(schema: S, path: string) =>
    z.parse(schema, await (await api.request(path)).json())

  test.each([
    ['2023-08-14', null],
    ['2023-08-15', 'slow'],
    ['2023-08-19', 'slow'],
    ['2023-08-20', 'on-pace'],
    ['2023-08-31', 'on-pace'],
    ['2023-09-01', null],
  ])('on %s it is %s, and the computed one stays beside it', async (day, status) => {
    const rows = ledgerRowsOf(await get(Ledger, `/api/targets?asOf=${day}`))
    const row = rows.find(({ target }) => target.id === 'tech-contract-turnover-2023')
    expect(row?.judgement.status).toBe('behind')
    expect(row?.override?.status ?? null).toBe(status)
    const { rows: list } = await get(Catalogue, `/api/catalogue?asOf=${day}`)
    expect(lightsIn(list).get('tech-contract-turnover-2023')).toMatchObject({
      status: 'behind',
      override: row?.override ?? null,
    })
    const { entry } = await get(
      TargetCase,
      `/api/targets/tech-contract-turnover-2023/case?asOf=${day}`,
    )
    expect(entry.overrides).toEqual(row?.override ? [row.override] : [])
  })

  test('affects its own target only', async () => {
    const rows = ledgerRowsOf(await get(Ledger, '/api/targets?asOf=2023-08-31'))
    for (const { target, override } of rows)
      expect(override).toEqual(overrideOn('2023-08-31', target.id, overrides))
    expect(rows.filter(({ override }) => override)).toHaveLength(2)
  })
})

describe('F26: what breaks the contract affects nothing else', () => {
  const read = async (harm: (ledger: Ledger) => unknown) =>
    z.parse(LedgerAsRead, harm(await ledgerOn('2023-08-31')))

  test('a broken figure removes the rows of its entry, and is reported', async () => {
    const whole = await rowsOn('2023-08-31')
    const ledger = await read(({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((entry) =>
        entry.indicator.id === 'tech-contract-turnover' && entry.region.id === 'nanjing'
          ? { ...entry, readings: entry.readings.map((one) => ({ ...one, value: 'NaN' })) }
          : entry,
      ),
    }))
    const rest = whole.filter(({ target }) => target.id !== 'tech-contract-turnover-2023')
    expect(rest).toHaveLength(whole.length - 1)
    expect(ledgerRowsOf(ledger)).toEqual(rest)
    expect(brokenEntriesOf(ledger).map(({ indicator }) => indicator.id)).toEqual([
      'tech-contract-turnover',
    ])
  })

  test('so does a broken entry', async () => {
    const whole = await rowsOn('2023-08-31')
    const ledger = await read(({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((entry, at) => (at === 0 ? { ...entry, targets: null } : entry)),
    }))
    expect(ledgerRowsOf(ledger)).toEqual(
      whole.filter(({ indicator, region }) => {
        const [first] = whole
        return indicator.id !== first?.indicator.id || region.id !== first.region.id
      }),
    )
    expect(brokenEntriesOf(ledger)).toEqual([])
  })
})

describe('the rules in force', () => {
  test('keep their own contract to the letter', () => {
    expect(z.parse(RuleSet, rules)).toEqual(rules)
    expect(z.safeParse(RuleSet, { ...rules, extra: 1 }).success).toBe(false)
    expect(z.safeParse(RuleSet, { ...rules, slow: { pace: 0.9 } }).success).toBe(false)
  })

  test('are those that are published: 0.9, three points, a sixth, 120 days, 5 and 10 points', () => {
    expect(rules).toMatchObject({
      slow: { pace: 0.9, gap: -3 },
      earlyShare: [1, 6],
      releaseDays: 120,
      recordsOldDays: 90,
      milestoneSlowDays: 30,
      spending: { onPace: 5, slow: 10 },
    })
  })
})
