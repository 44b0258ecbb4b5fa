import { describe, expect, test } from 'vitest'
import { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import { answer, cited, latestDay } from '../citedApi.ts'

const detailOn = (id: string, day = latestDay) =>
  answer(IndicatorDetail, `/api/indicators/${id}?asOf=${day}`)

const rates = cited.indicators.filter(({ growthOf }) => growthOf !== undefined)

describe('the published growth of an indicator', () => {
  test('is stated of the same definition: of two indicators, and of no other', () => {
    expect(rates.map(({ id, growthOf }) => [id, growthOf])).toEqual([
      ['hte-growth-rate', 'high-tech-enterprises'],
      ['pct-growth-rate', 'pct-applications'],
    ])
  })

  test.each(['2019-08-25', '2019-08-26', latestDay])(
    'H12 H32: on %s it is what its own indicator then tells, with the sources',
    async (day) => {
      for (const { id, growthOf = '' } of rates) {
        const [level, rate] = [await detailOn(growthOf, day), await detailOn(id, day)]
        expect(level.publishedGrowth?.indicator).toMatchObject({ id })
        expect(level.publishedGrowth?.readings).toEqual(rate.readings)
        expect(level.publishedGrowth?.sources).toEqual(rate.sources)
        expect(rate.readings).toHaveLength(day < '2019-08-26' ? 0 : 1)
      }
    },
  )

  test('leaves the figures of the indicator itself alone, and is named by its own', async () => {
    for (const { id, growthOf = '' } of rates) {
      const { readings, sources, level } = await detailOn(growthOf)
      expect(readings.some((one) => one.id.startsWith(id))).toBe(false)
      expect(sources.map((one) => one.id).sort()).toEqual(
        [...new Set(readings.map(({ source }) => source))].sort(),
      )
      expect(level).toBeNull()
      const name = cited.indicators.find((one) => one.id === growthOf)?.name
      expect((await detailOn(id)).level).toEqual({ id: growthOf, name })
    }
  })

  test.each(['gdp', 'gdp-growth', 'hightech-output-growth'])('%s has none', async (id) => {
    expect(await detailOn(id)).toMatchObject({ publishedGrowth: null, level: null })
  })
})
