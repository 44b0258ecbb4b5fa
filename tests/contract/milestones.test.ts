import { describe, expect, test } from 'vitest'
import { Names } from '../../src/contract/board/names.ts'
import { MilestoneRegister } from '../../src/contract/milestone/milestoneRegister.ts'
import { lastDayOf } from '../../src/domain/figure/period.ts'
import { answer, cited, latestDay, problemOf, told } from '../citedApi.ts'

const registerOn = (day: string) => answer(MilestoneRegister, `/api/milestones?asOf=${day}`)
const latest = await registerOn(latestDay)
const days = [
  '2010-01-01',
  '2021-12-31',
  '2022-11-30',
  '2023-07-18',
  '2023-08-31',
  '2024-07-31',
  '2025-04-30',
  latestDay,
]

/** The day from which a source is known: its own day of record, else the last day of its date. */
function knownFrom(id: string): string {
  const source = cited.sources.find((one) => one.id === id)
  return source?.recordedAt ?? lastDayOf(source?.publishedAt ?? '9999')
}

/** Identifies a step, as steps have no id. */
const keyOf = (id: string, event: { date: string | null; title: { zh: string } }) =>
  [id, event.date, event.title.zh].join('/')

describe('all milestones', () => {
  test('reach their reader unchanged, with every step and every source', () => {
    const { milestones, sources } = latest
    expect(milestones.map(({ id }) => id)).toEqual(cited.milestones.map(({ id }) => id))
    for (const { region, events, ...shown } of milestones) {
      const kept = cited.milestones.find(({ id }) => id === shown.id)
      const { summary = null, note = null } = kept ?? {}
      expect({ ...kept, summary: told(summary), note: told(note) }).toMatchObject({
        ...shown,
        region: region.id,
      })
      expect(events).toHaveLength(kept?.events.length ?? 0)
      expect(kept?.events).toEqual(expect.arrayContaining(events))
    }
    const from = new Set(cited.milestones.flatMap(({ events }) => events.map((one) => one.source)))
    expect(new Set(sources.map(({ id }) => id))).toEqual(from)
    for (const source of sources) expect(cited.sources).toContainEqual(source)
  })

  test('come with each sector and what it is about', () => {
    expect(latest.sectors).toEqual(
      cited.sectors.map(({ id, name, summary }) => ({ id, name, summary })),
    )
  })

  test('are those that can be found by name', async () => {
    const names = await answer(Names, `/api/names?asOf=${latestDay}`)
    expect(latest.milestones.map(({ id }) => id).sort()).toEqual(
      names.milestones.map(({ id }) => id).sort(),
    )
  })
})

describe.each(days)('as known on %s', (day) => {
  test('H12: no step of a source that was published later', async () => {
    const { milestones } = await registerOn(day)
    const late = milestones
      .flatMap(({ events }) => events.map(({ source }) => source))
      .filter((source) => knownFrom(source) > day)
    expect(late).toEqual([])
  })

  test('H12: a milestone appears with its first step, without later ones', async () => {
    for (const { id, events, summary, note } of (await registerOn(day)).milestones) {
      const kept = cited.milestones.find((one) => one.id === id)
      if (!kept) throw new Error(`There is no milestone ${id}`)
      const whole = events.length === kept.events.length
      expect(events.length).toBeGreaterThan(0)
      expect(summary).toEqual(whole ? told(kept.summary) : null)
      expect(note).toEqual(whole ? told(kept.note) : null)
    }
  })

  test('undated steps come first, then the oldest', async () => {
    for (const { events } of (await registerOn(day)).milestones) {
      const ends = events.map(({ date }) => (date ? lastDayOf(date) : ''))
      expect(ends).toEqual([...ends].sort())
    }
  })
})

test('H12: what was known once stays known', async () => {
  let before = new Set<string>()
  for (const day of days) {
    const { milestones } = await registerOn(day)
    const known = new Set(
      milestones.flatMap(({ id, events }) => events.map((event) => keyOf(id, event))),
    )
    expect([...before].filter((key) => !known.has(key))).toEqual([])
    expect(known.size).toBeGreaterThanOrEqual(before.size)
    before = known
  }
  expect(before.size).toBe(cited.milestones.flatMap(({ events }) => events).length)
})

test('H23: the storage platform is expected in 2025, and not stated to operate', () => {
  const platform = latest.milestones.find(({ id }) => id === 'caes-100mw-platform')
  expect(platform?.events.at(-1)).toMatchObject({
    date: '2025',
    precision: 'year',
    status: 'expected',
  })
})

test.each(['yesterday', '2024-13-01', '2024'])('an invalid day is refused: %s', async (asOf) => {
  const { status } = await problemOf(`/api/milestones?asOf=${asOf}`)
  expect(status).toBe(422)
})
