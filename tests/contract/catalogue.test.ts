import { describe, expect, test } from 'vitest'
import milestones from '../city/milestones.json' with { type: 'json' }
import observations from '../city/observations.json' with { type: 'json' }
import regions from '../city/regions.json' with { type: 'json' }
import sources from '../city/sources.json' with { type: 'json' }
import { Board } from '../../src/contract/board/board.ts'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import { Names } from '../../src/contract/board/names.ts'
import { Records } from '../../src/contract/figure/records.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { currentOf } from '../../src/domain/target/standing.ts'
import { answer, cited, citedFigures, latestDay, problemOf } from '../citedApi.ts'

const yearEnds = ['2012', '2018', '2020', '2021', '2022', '2023', '2024', '2025'].map(
  (year) => `${year}-12-31`,
)
const days = [...yearEnds, '2010-01-01', '2022-07-31', '2023-08-31', '2024-06-01', latestDay].sort()

const catalogueOn = (day: string) => answer(Catalogue, `/api/catalogue?asOf=${day}`)
const detailOn = (id: string, day: string) =>
  answer(IndicatorDetail, `/api/indicators/${id}?asOf=${day}`)
const recordsOn = (id: string, day: string) =>
  answer(Records, `/api/indicators/${id}/records?asOf=${day}`)

const isPeer = (region: string) =>
  regions.some(({ id, kind }) => id === region && kind === 'peer-city')

/** Whether a source is known on the last day of a year: it is if dated in that year or before. */
function publishedByYearEnd(id: string, day: string): boolean {
  const date = sources.find((source) => source.id === id)?.publishedAt
  return typeof date === 'string' && date.slice(0, 4) <= day.slice(0, 4)
}

describe('the data of the page frame', () => {
  test.each([
    ['', latestDay],
    ['?asOf=2023-08-31', '2023-08-31'],
    ['?asOf=2099-01-01', '2099-01-01'],
  ])('H12 P3: /api/board%s is judged on %s', async (query, day) => {
    const board = await answer(Board, `/api/board${query}`)
    expect([board.day, board.today]).toEqual([day, latestDay])
  })

  test('H18: each sector has the number of its indicators', async () => {
    const board = await answer(Board, '/api/board')
    expect(board.sectors.map(({ id }) => id)).toEqual(cited.sectors.map(({ id }) => id))
    for (const { id, indicators } of board.sectors)
      expect(indicators).toBe(cited.indicators.filter(({ sectors }) => sectors.includes(id)).length)
    expect(board.themes.map(({ id }) => id)).toEqual(cited.themes.map(({ id }) => id))
    expect(board.regions).toEqual(cited.regions.map(({ pinyin: _, ...region }) => region))
  })
})

describe('everything that can be found by name', () => {
  test('is every indicator with its theme, every sector with its aliases, every milestone', async () => {
    const names = await answer(Names, '/api/names')
    expect(names.indicators).toEqual(
      cited.indicators.map(({ id, name, pinyin, aliases, theme }) => ({
        id,
        name,
        pinyin,
        aliases,
        theme: cited.themes.find((one) => one.id === theme)?.name,
      })),
    )
    expect(names.sectors).toEqual(
      cited.sectors.map(({ id, name, pinyin, aliases }) => ({ id, name, pinyin, aliases })),
    )
    expect(names.milestones.map(({ id }) => id)).toEqual(milestones.map(({ id }) => id))
  })

  test.each([...yearEnds, latestDay])(
    'H12: %s finds the cities that can be compared, and the parts of the city that have figures',
    async (day) => {
      const names = await answer(Names, `/api/names?asOf=${day}`)
      const has = (region: string, indicator: string) =>
        cited.observations.some(
          (row) => row.region === region && row.indicator === indicator && row.recordedAt <= day,
        )
      const expected = cited.regions
        .filter(({ kind }) => kind !== 'city')
        .map(({ id, name, pinyin, kind }) => ({
          id,
          name,
          pinyin,
          kind,
          indicators: cited.indicators
            .map((indicator) => indicator.id)
            .filter((one) => has(id, one) && (kind !== 'peer-city' || has('nanjing', one))),
        }))
      expect(names.regions).toEqual(expected.filter(({ indicators }) => indicators.length > 0))
    },
  )

  test.each(yearEnds)('H12: %s finds only milestones of which a step was known', async (day) => {
    const known = milestones.filter(({ events }) =>
      events.some(({ source }) => publishedByYearEnd(source, day)),
    )
    const names = await answer(Names, `/api/names?asOf=${day}`)
    expect(names.milestones.map(({ id }) => id)).toEqual(known.map(({ id }) => id))
  })
})

describe.each(days)('all indicators as known on %s', (day) => {
  test('H21: each row agrees with the page of its indicator', async () => {
    const catalogue = await catalogueOn(day)
    expect(catalogue.day).toBe(day)
    expect(catalogue.rows.map(({ indicator }) => indicator.id)).toEqual(
      cited.indicators.map(({ id }) => id),
    )
    for (const { indicator, readings, targets } of catalogue.rows) {
      const detail = await detailOn(indicator.id, day)
      expect(readings).toEqual(detail.readings)
      expect(targets).toEqual(detail.targets)
    }
  })

  test('H18: sources and peers are counted over what was known', async () => {
    const known = observations.filter(({ recordedAt }) => recordedAt <= day)
    for (const row of (await catalogueOn(day)).rows) {
      const own = known.filter(({ indicator }) => indicator === row.indicator.id)
      const city = own.filter(({ region }) => region === 'nanjing')
      expect(row.sources).toBe(new Set(city.map(({ source }) => source)).size)
      expect(row.peers).toBe(
        new Set(own.flatMap(({ region }) => (isPeer(region) ? [region] : []))).size,
      )
    }
  })

  test('H1: every current figure has its source in the answer, and no other source is there', async () => {
    const catalogue = await catalogueOn(day)
    const shown = catalogue.rows.flatMap(({ readings }) => currentOf(readings)?.source ?? [])
    expect(new Set(catalogue.sources.map(({ id }) => id))).toEqual(new Set(shown))
  })

  test('H12: no figure, conflict, revision or target of a later day is included', async () => {
    for (const { readings, targets } of (await catalogueOn(day)).rows) {
      const stated = readings.flatMap((one) => [one, ...one.conflicts, ...one.earlier])
      expect(stated.filter(({ recordedAt }) => recordedAt > day)).toEqual([])
      expect(targets.filter(({ setAt }) => setAt > day)).toEqual([])
    }
  })
})

describe('every statement on record of one indicator', () => {
  test('H1: is the dataset unchanged, with the sources it cites', async () => {
    for (const { id } of cited.indicators) {
      const records = await recordsOn(id, latestDay)
      const rows = citedFigures.filter(({ indicator }) => indicator === id)
      expect(records.observations).toEqual(rows)
      expect(records.indicator.id).toBe(id)
      const ids = new Set(rows.map(({ source }) => source))
      expect(records.sources).toEqual(cited.sources.filter((source) => ids.has(source.id)))
    }
  })

  test.each(days)('H12: on %s it yields the same readings as the indicator', async (day) => {
    for (const { id } of cited.indicators) {
      const { observations: rows } = await recordsOn(id, day)
      const city = rows.filter(({ region }) => region === 'nanjing')
      expect(readingsKnownOn(day, city)).toEqual((await detailOn(id, day)).readings)
    }
  })

  test.each(yearEnds)('H12: on %s nothing recorded or published later is in it', async (day) => {
    const byId = new Map(observations.map((row) => [row.id, row]))
    for (const { id } of cited.indicators) {
      const { observations: rows } = await recordsOn(id, day)
      const known = observations.filter((row) => row.indicator === id && row.recordedAt <= day)
      expect(rows.map((row) => row.id)).toEqual(known.map((row) => row.id))
      for (const row of rows) {
        expect(row.conflictsWith.filter((other) => !known.some((one) => one.id === other))).toEqual(
          [],
        )
        expect(row.corroboratedBy).toEqual(
          byId.get(row.id)?.corroboratedBy.filter((source) => publishedByYearEnd(source, day)),
        )
      }
    }
  })

  test('H12: before it was replaced, a first figure is provisional and has no note', async () => {
    const { observations: rows } = await recordsOn('rd-expenditure', '2022-07-31')
    const first = rows.find(({ region, period }) => region === 'nanjing' && period === '2021')
    expect(first).toMatchObject({ value: 588, status: 'provisional', note: null })
  })

  test('an indicator that does not exist is a problem, not an empty list', async () => {
    expect(await problemOf('/api/indicators/alchemy/records')).toMatchObject({ status: 404 })
  })
})
