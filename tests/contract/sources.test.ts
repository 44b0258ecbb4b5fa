import { describe, expect, test } from 'vitest'
import milestones from '../city/milestones.json' with { type: 'json' }
import observations from '../city/observations.json' with { type: 'json' }
import sources from '../city/sources.json' with { type: 'json' }
import targets from '../city/targets.json' with { type: 'json' }
import { Records } from '../../src/contract/figure/records.ts'
import { SourceRegister } from '../../src/contract/source/sourceRegister.ts'
import { answer, cited, latestDay } from '../citedApi.ts'

const registerOn = (day: string) => answer(SourceRegister, `/api/sources?asOf=${day}`)
const latest = await registerOn(latestDay)

const yearEnds = ['2012', '2018', '2020', '2021', '2022', '2023', '2024', '2025'].map(
  (year) => `${year}-12-31`,
)
const days = [...yearEnds, '2010-01-01', '2022-07-31', '2023-08-31', '2024-06-01', latestDay].sort()

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const groupsOf = ({ conflicts, revisions, unclear }: SourceRegister) => [
  ...conflicts,
  ...revisions,
  ...unclear,
]

/** Counts what comes from a source directly from the files: on the last day of a year, or on the latest. */
function countedFrom(source: string, day: string) {
  const date = sources.find(({ id }) => id === source)?.publishedAt
  const published = day === latestDay || (date ?? '9999').slice(0, 4) <= day.slice(0, 4)
  const counts = { figures: 0, targets: 0, steps: 0, confirms: 0 }
  const indicators = new Set<string>()
  for (const row of observations) {
    if (row.recordedAt > day) continue
    const confirms = published && (row.corroboratedBy as string[]).includes(source)
    if (row.source === source) counts.figures += 1
    if (confirms) counts.confirms += 1
    if (row.source === source || confirms) indicators.add(row.indicator)
  }
  for (const row of targets)
    if (row.source === source && row.setAt <= day) {
      counts.targets += 1
      indicators.add(row.indicator)
    }
  for (const { events } of milestones)
    for (const event of events) if (event.source === source && published) counts.steps += 1
  return { counts, indicators: [...indicators].sort() }
}

describe.each([...yearEnds, latestDay])('what comes from each source on %s', (day) => {
  test('H18: is what an independent count of the files gives', async () => {
    for (const { source, indicators, ...counts } of (await registerOn(day)).sources)
      expect({ counts, indicators: ids(indicators).sort() }).toEqual(countedFrom(source.id, day))
  })

  test('every source from which something comes is listed, and no other', async () => {
    const register = await registerOn(day)
    const bearing = ids(sources).filter((id) =>
      Object.values(countedFrom(id, day).counts).some((count) => count > 0),
    )
    expect(register.sources.map(({ source }) => source.id)).toEqual(bearing)
  })
})

test('H1: every source reaches its reader unchanged', () => {
  expect(latest.sources.map(({ source }) => source)).toEqual(cited.sources)
})

describe('conflicts', () => {
  test('H22: all that disagree are listed, each with all that it disagrees with', () => {
    const shown = latest.conflicts.map(({ statements }) => ids(statements))
    for (const row of observations) {
      const groups = shown.filter((group) => group.includes(row.id))
      expect(groups).toHaveLength(row.conflictsWith.length > 0 ? 1 : 0)
      for (const other of row.conflictsWith) expect(groups[0]).toContain(other)
    }
  })

  test.each(days)('H22 H12: on %s they are mutual among what was known', async (day) => {
    for (const { statements } of (await registerOn(day)).conflicts)
      for (const { id, conflictsWith } of statements) {
        expect(conflictsWith.length).toBeGreaterThan(0)
        for (const other of conflictsWith)
          expect(statements.find((one) => one.id === other)?.conflictsWith).toContain(id)
      }
  })

  test('H22: where one side is preferred, a preferred side stands first', () => {
    for (const { statements } of latest.conflicts)
      expect(statements[0]?.preferred).toBe(statements.some(({ preferred }) => preferred))
  })
})

describe('revisions', () => {
  test('H12: every replaced figure is listed once, and never as the one in force', () => {
    for (const row of observations.filter(({ status }) => status === 'superseded')) {
      const chains = latest.revisions.filter(({ statements }) => ids(statements).includes(row.id))
      expect(chains).toHaveLength(1)
      expect(chains[0]?.statements.map(({ id }) => id).indexOf(row.id)).toBeLessThan(
        (chains[0]?.statements.length ?? 0) - 1,
      )
    }
  })

  test.each([
    ['2022-07-31', []],
    ['2022-12-25', [588, 578.8]],
    [latestDay, [588, 578.8, 578.81]],
  ])('H12: R&D expenditure 2021 as known on %s went through %j', async (day, values) => {
    const chain = (await registerOn(day)).revisions.find(
      ({ indicator, statements }) =>
        indicator.id === 'rd-expenditure' && statements[0]?.period === '2021',
    )
    expect((chain?.statements ?? []).map(({ value }) => value)).toEqual(values)
  })

  test.each(days)(
    'H12: on %s each chain runs from the oldest record to the newest',
    async (day) => {
      for (const { statements } of (await registerOn(day)).revisions) {
        const recorded = statements.map(({ recordedAt }) => recordedAt)
        expect(recorded.length).toBeGreaterThan(1)
        expect(recorded).toEqual([...recorded].sort())
      }
    },
  )
})

test('what is unclear is listed one by one, each with the reason in both languages', () => {
  const unclear = observations.filter(({ status }) => status === 'ambiguous')
  expect(latest.unclear.map(({ statements }) => ids(statements))).toEqual(
    unclear.map(({ id }) => [id]),
  )
  for (const { statements } of latest.unclear)
    expect(statements[0]?.note?.zh && statements[0].note.en).toBeTruthy()
})

describe.each(days)('H12: as known on %s', (day) => {
  test('no source dated later, and no statement recorded later, is included', async () => {
    const register = await registerOn(day)
    expect(register.day).toBe(day)
    expect(register.sources.filter(({ source }) => (source.publishedAt ?? '') > day)).toEqual([])
    const statements = groupsOf(register).flatMap((group) => group.statements)
    expect(statements.filter(({ recordedAt }) => recordedAt > day)).toEqual([])
  })

  test('H1: the source of every statement is among the sources', async () => {
    const register = await registerOn(day)
    const listed = new Set(register.sources.map(({ source }) => source.id))
    for (const { statements } of groupsOf(register))
      for (const { source, corroboratedBy } of statements)
        expect([source, ...corroboratedBy].filter((id) => !listed.has(id))).toEqual([])
  })

  test('H21: a statement is the same as among the records of its indicator', async () => {
    for (const { indicator, region, statements } of groupsOf(await registerOn(day))) {
      const records = await answer(Records, `/api/indicators/${indicator.id}/records?asOf=${day}`)
      for (const statement of statements) {
        expect(records.observations).toContainEqual(statement)
        expect([statement.indicator, statement.region]).toEqual([indicator.id, region.id])
      }
    }
  })
})
