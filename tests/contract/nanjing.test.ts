import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/contract/board/overview.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { formatChange, formatFigure, formatTarget, textOf } from '../../src/format/figureText.ts'
import { changeOf } from '../../src/domain/figure/growth.ts'
import { currentOf, standingsOf } from '../../src/domain/target/standing.ts'
import { answer, cited, citedFigures, latestDay } from '../citedApi.ts'

/** The whole way of Nanjing's figures: the answer of the API, judged and put into words. */
const today = await answer(Overview, '/api/overview')

async function cardOf(id: string, day = latestDay): Promise<Card> {
  const { cards } = await answer(Overview, `/api/overview?asOf=${day}`)
  const card = cards.find(({ indicator }) => indicator.id === id)
  if (!card) throw new Error(`${id} has no card on ${day}`)
  return card
}

async function readingOf(id: string, period: string, day = latestDay) {
  const card = await cardOf(id, day)
  const reading = card.readings.find(
    (one) => one.period === period && (one.basis === 'year' || one.basis === 'edition'),
  )
  if (!reading) throw new Error(`${id} has no figure of ${period} on ${day}`)
  return { ...card, reading }
}

async function standingOf(id: string, target: string, day = latestDay) {
  const all = standingsOf([await cardOf(id, day)])
  const found = all.find((standing) => standing.target?.id === `${id}-${target}`)
  return [found?.status, found?.reason]
}

describe('Nanjing, from the cited dataset', () => {
  test('H2: high-tech enterprises 2023 read 超过1万家', async () => {
    const { indicator, reading } = await readingOf('high-tech-enterprises', '2023')
    expect(textOf(formatFigure(reading, indicator, 'zh'))).toBe('超过1万家')
    expect(textOf(formatFigure(reading, indicator, 'en'))).toBe('over 10,000 enterprises')
  })

  test('H3: they meet the floor of 1万, and the stretch of 1.2万 cannot be judged', async () => {
    const of = 'high-tech-enterprises'
    expect(await standingOf(of, '2023-floor')).toEqual(['met', null])
    expect(await standingOf(of, '2023-stretch')).toEqual(['cannot-tell', 'bound'])
    expect(await standingOf(of, '2023-floor', '2023-08-31')).toEqual(['awaiting', null])
  })

  test('H2: they grew by over 10.2 % in 2023, and by no computable number in 2022', async () => {
    const { indicator, reading, readings } = await readingOf('high-tech-enterprises', '2023')
    const change = changeOf(reading, readings, indicator)
    expect(change.kind === 'none' ? '' : formatChange(change, indicator, 'zh')).toBe('超过10.2%')
    const march = await readingOf('high-tech-enterprises', '2022', '2023-03-01')
    expect(changeOf(march.reading, march.readings, indicator)).toMatchObject({ bound: 'at-least' })
  })

  test('H22: technology-based SMEs 2023 show over 22,000 and over 23,000', async () => {
    const { reading } = await readingOf('tech-smes-registered', '2023')
    expect(reading).toMatchObject({ value: 22_000, bound: 'over' })
    expect(reading.conflicts).toMatchObject([{ value: 23_000, bound: 'over' }])
    expect(await standingOf('tech-smes-registered', '2023-floor')).toEqual(['met', null])
    expect(await standingOf('tech-smes-registered', '2023-stretch')).toEqual([
      'cannot-tell',
      'bound',
    ])
  })

  test.each([
    ['innovation-city-rank', '2023'],
    ['nature-index-rank', '2024'],
    ['wipo-cluster-rank', '2025'],
  ])('H15: %s has no change across its break at %s', async (id, edition) => {
    const { indicator, reading, readings } = await readingOf(id, edition)
    expect(changeOf(reading, readings, indicator)).toEqual({ kind: 'none', reason: 'method-break' })
  })

  test('H16: the WIPO rank of 2024 is a gain in places', async () => {
    const { indicator, reading, readings } = await readingOf('wipo-cluster-rank', '2024')
    expect(changeOf(reading, readings, indicator)).toMatchObject({ kind: 'places', amount: 2 })
  })

  test('H12: R&D intensity 2021 was 3.6, then 3.54', async () => {
    const { reading } = await readingOf('rd-intensity', '2021')
    expect(reading).toMatchObject({ value: 3.54, earlier: [{ value: 3.6 }] })
    expect((await readingOf('rd-intensity', '2021', '2022-07-31')).reading).toMatchObject({
      value: 3.6,
      earlier: [],
    })
  })

  test('half a year of contracts, 398 of 900, is behind; the missing outcome is overdue, not behind', async () => {
    expect(await standingOf('tech-contract-turnover', '2023', '2023-08-31')).toEqual([
      'behind',
      null,
    ])
    expect(await standingOf('tech-contract-turnover', '2023')).toEqual(['overdue-data', null])
  })

  test('H15: software revenue 2022 is on another method than its target of 2020', async () => {
    expect(await standingOf('software-revenue', '2022')).toEqual(['cannot-tell', 'method-break'])
  })
})

describe('H4: every figure of the dataset beside every target of its indicator', () => {
  const judged = cited.indicators.filter(({ id }) => cited.targets.some((t) => t.indicator === id))

  test.each(judged.map((indicator) => [indicator.id, indicator] as const))(
    '%s',
    (id, indicator) => {
      const targets = cited.targets.filter((target) => target.indicator === id)
      for (const row of citedFigures.filter((one) => one.indicator === id))
        for (const target of targets.filter(({ region }) => region === row.region))
          for (const lang of ['zh', 'en'] as const) {
            const shown = formatFigure(row, indicator, lang)
            const goal = formatTarget(target, indicator, lang)
            const alike = shown.number === goal.number && shown.after === goal.after
            expect(alike).toBe(row.value === target.value)
          }
    },
  )
})

test('H1: every current figure of the first screen has its unit, its period and its source', () => {
  for (const { indicator, readings } of today.cards) {
    const current = currentOf(readings)
    expect(indicator.unit.zh && indicator.unit.en).toBeTruthy()
    expect(current?.period).toMatch(/^\d{4}$/)
    expect(today.sources.map(({ id }) => id)).toContain(current?.source)
  }
})
