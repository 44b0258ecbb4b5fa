import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { MilestoneEvidence } from '../../src/contract/milestone/milestone.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { currentOf } from '../../src/domain/target/standing.ts'
import { answer, bytesOf, cited, latestDay } from '../citedApi.ts'

const sectors = cited.sectors.map(({ id }) => id)
const days = ['2010-01-01', '2021-12-31', '2022-07-31', '2023-08-31', '2024-07-31', latestDay]
const overview = (query = '') => answer(Overview, `/api/overview${query}`)

describe('the first screen in one small answer', () => {
  test.each([
    '',
    ...sectors.map((id) => `?sector=${id}`),
    `?sector=${sectors.join(',')}`,
    ...days.map((day) => `?asOf=${day}`),
    ...sectors.map((id) => `?sector=${id}&asOf=2023-08-31`),
  ])('/api/overview%s takes at most 12,000 bytes compressed', async (query) => {
    expect(brotliCompressSync(await bytesOf(`/api/overview${query}`)).length).toBeLessThan(12_001)
  })

  test('without a filter it shows the eleven headline indicators', async () => {
    const headline = cited.indicators.filter((indicator) => indicator.headline)
    const { cards } = await overview()
    expect(headline).toHaveLength(11)
    expect(cards.map(({ indicator }) => indicator.id)).toEqual(headline.map(({ id }) => id))
  })

  test('it brings the source of every current figure and the theme of every card', async () => {
    const { cards, sources, themes } = await overview()
    for (const { indicator, readings } of cards) {
      expect(themes.map(({ id }) => id)).toContain(indicator.theme)
      expect(sources.map(({ id }) => id)).toContain(currentOf(readings)?.source)
    }
  })

  test('a repost is cited by its first publisher', async () => {
    for (const { id, publisher } of (await overview()).sources) {
      const source = cited.sources.find((candidate) => candidate.id === id)
      expect(publisher).toEqual(source?.originalPublisher ?? source?.publisher)
    }
  })
})

describe('H18: a filter states its effect', () => {
  test.each(sectors)('%s shows its own indicators and counts those without data', async (id) => {
    const { cards, filter, indicators, sectors } = await overview(`?sector=${id}`)
    const own = cited.indicators.filter((indicator) => indicator.sectors.includes(id))
    expect(filter).toEqual([id])
    expect(sectors.find((sector) => sector.id === id)?.indicators).toBe(own.length)
    expect(indicators.all).toBe(cited.indicators.length)
    const withData = cards.filter(({ readings }) => readings.length > 0)
    expect(withData.length + indicators.withoutData).toBe(own.length)
    for (const { indicator } of cards) expect(indicator.sectors).toContain(id)
  })

  test('the counts of the sectors do not move with the filter', async () => {
    expect((await overview('?sector=6g')).sectors).toEqual((await overview()).sectors)
  })

  test('several sectors show what belongs to any of them, each indicator once', async () => {
    const { cards, filter } = await overview('?sector=software-ai,6g')
    const ids = cards.map(({ indicator }) => indicator.id)
    expect(filter).toEqual(['6g', 'software-ai'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a sector that does not exist is ignored, and the answer says so', async () => {
    expect((await overview('?sector=6g,alchemy')).filter).toEqual(['6g'])
    expect(await overview('?sector=alchemy')).toEqual(await overview())
  })
})

describe('the steps of milestones', () => {
  test('what is expected comes first, soonest first; then what was done, newest first', async () => {
    const { milestones } = await overview()
    const dates = (wanted: string) =>
      milestones.filter(({ status }) => status === wanted).map(({ date }) => date ?? '')
    const [expected, done] = [dates('expected'), dates('done')]
    expect(milestones.map(({ status }) => status)).toEqual([
      ...expected.map(() => 'expected'),
      ...done.map(() => 'done'),
    ])
    expect(expected).toEqual([...expected].sort())
    expect(done).toEqual([...done].sort().reverse())
    expect(milestones).toHaveLength(6)
  })

  test('H12: a source with a day of record is known from that day, with its figures', async () => {
    const path = '/api/milestones/pml-6g-integrated-laboratory/evidence'
    const { events } = await answer(MilestoneEvidence, `${path}?asOf=2024-07-31`)
    expect(events.map(({ source }) => source.id)).toContain('seed-article')
    const before = await bytesOf(`${path}?asOf=2024-07-30`)
    expect(before.toString()).not.toContain('"seed-article"')
  })

  test.each(['2025'])('H12: a source dated only %s is known from its last day', async (year) => {
    const ofYear = cited.sources.filter(
      ({ publishedAt, recordedAt }) => publishedAt === year && recordedAt === null,
    )
    const ids = ofYear.map(({ id }) => id)
    const milestones = cited.milestones.filter(({ events }) =>
      events.some(({ source }) => ids.includes(source)),
    )
    expect(milestones.length).toBeGreaterThan(0)
    for (const { id, events } of milestones) {
      const path = `/api/milestones/${id}/evidence`
      const own = events.filter(({ source }) => ids.includes(source)).length
      const later = await answer(MilestoneEvidence, `${path}?asOf=${year}-12-31`)
      expect(later.events.filter(({ source }) => ids.includes(source.id))).toHaveLength(own)
      const before = await bytesOf(`${path}?asOf=${year}-12-30`)
      for (const source of ids) expect(before.toString()).not.toContain(`"${source}"`)
    }
  })
})

test('H15: a card carries only the breaks of method that concern Nanjing', async () => {
  const { cards } = await overview()
  const regions = cards.flatMap(({ indicator }) => indicator.methodBreaks.map((b) => b.region))
  expect(new Set(regions)).toEqual(new Set([null]))
})
