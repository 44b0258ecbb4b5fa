import { describe, expect, test } from 'vitest'
import { cited as dataset, citedFigures } from '../../../tests/citedApi.ts'
import { observation } from '../../../tests/inventedFigures.ts'
import type { Observation } from '../../contract/figure/observation.ts'
import { asKnownOn, earlierThan, groupOf, readingsKnownOn } from './readings.ts'

const cited = citedFigures.filter((row) => row.region === 'nanjing')
const of = (indicator: string) => cited.filter((row) => row.indicator === indicator)

function shown(indicator: string, day: string, period: string) {
  const found = readingsKnownOn(day, of(indicator)).filter(
    (reading) => reading.period === period && reading.basis === 'year',
  )
  return found.map(({ value, bound, status }) => ({ value, bound, status }))
}

describe('H12: the view of a day is what was known on it', () => {
  test.each<[string, string, string, number | null, string?]>([
    ['rd-expenditure', '2021', '2022-06-23', null],
    ['rd-expenditure', '2021', '2022-06-24', 588, 'provisional'],
    ['rd-expenditure', '2021', '2022-07-31', 588, 'provisional'],
    ['rd-expenditure', '2021', '2022-12-21', 588, 'provisional'],
    ['rd-expenditure', '2021', '2022-12-25', 578.8, 'final'],
    ['rd-expenditure', '2021', '2022-12-31', 578.81, 'final'],
    ['rd-expenditure', '2021', '2026-02-02', 578.81, 'final'],
    ['rd-intensity', '2021', '2022-06-23', null],
    ['rd-intensity', '2021', '2022-07-31', 3.6, 'provisional'],
    ['rd-intensity', '2021', '2022-12-31', 3.54, 'final'],
    ['rd-intensity', '2020', '2021-01-04', 3.38, 'provisional'],
    ['rd-intensity', '2020', '2021-10-24', 3.48, 'final'],
    ['high-tech-enterprises', '2022', '2023-03-01', 8800, 'provisional'],
    ['high-tech-enterprises', '2022', '2023-08-31', 9068, 'final'],
    ['little-giants-national', '2023', '2023-08-01', 213, 'provisional'],
    ['little-giants-national', '2023', '2023-08-14', 213, 'final'],
  ])('%s of %s on %s', (indicator, period, day, value, status) => {
    expect(shown(indicator, day, period).map((row) => [row.value, row.status])).toEqual(
      value === null ? [] : [[value, status]],
    )
  })

  test('a revision lists what it replaced, oldest first, with the day of each', () => {
    const latest = readingsKnownOn('2026-02-02', of('rd-expenditure'))
    const revised = latest.find((reading) => reading.period === '2021')
    expect(revised?.earlier.map(({ value, recordedAt }) => [value, recordedAt])).toEqual([
      [588, '2022-06-24'],
      [578.8, '2022-12-22'],
    ])
  })

  test('a figure repeated by a later source replaced nothing', () => {
    const [first, again] = [observation(), observation({ id: 'b', recordedAt: '2024-03-01' })]
    expect(earlierThan(again, [first, again])).toEqual([])
  })

  test('the same number with another bound word is another statement', () => {
    const first = observation({ bound: 'over' })
    const exact = observation({ id: 'b', recordedAt: '2024-03-01' })
    expect(earlierThan(exact, [first, exact])).toEqual([first])
  })
})

describe('H22: a conflict is listed once both sides are known', () => {
  const conflicts = (day: string) =>
    readingsKnownOn(day, of('tech-smes-registered'))
      .filter(({ period, basis }) => period === '2023' && basis === 'year')
      .map(({ value, bound, conflicts }) => [value, bound, conflicts.map((other) => other.value)])

  test('over 22,000 and over 23,000 technology-based SMEs in 2023', () => {
    expect(conflicts('2024-01-30')).toEqual([])
    expect(conflicts('2024-01-31')).toEqual([[22_000, 'over', []]])
    expect(conflicts('2024-07-30')).toEqual([[22_000, 'over', []]])
    expect(conflicts('2024-07-31')).toEqual([[22_000, 'over', [23_000]]])
  })

  test('a figure in conflict is not listed as replaced', () => {
    const [first, second] = [
      observation({ value: 94, conflictsWith: ['b'], recordedAt: '2023-07-10' }),
      observation({ id: 'b', value: 92, conflictsWith: ['invented-1'], preferred: true }),
    ]
    const [reading] = readingsKnownOn('2024-02-01', [first, second])
    expect(reading).toMatchObject({ value: 92, earlier: [], conflicts: [{ value: 94 }] })
  })
})

describe('one reading for each quantity', () => {
  const one = (...rows: Partial<Observation>[]) =>
    readingsKnownOn(
      '2025-01-01',
      rows.map((row, place) => observation({ id: `row-${place}`, ...row })),
    )[0]

  test('the preferred row is shown, though a later one exists', () => {
    expect(one({ value: 1, preferred: true }, { value: 2, recordedAt: '2024-06-01' })?.value).toBe(
      1,
    )
  })

  test('without a preferred row the latest is shown', () => {
    expect(one({ value: 1, recordedAt: '2024-06-01' }, { value: 2 })?.value).toBe(1)
  })

  test('H12: a superseded row is shown until its replacement is known', () => {
    const replaced = { value: 1, status: 'superseded', recordedAt: '2024-06-01' } as const
    const replacement = { value: 3, recordedAt: '2024-09-01' }
    expect(one({ value: 2 }, replaced, replacement)?.value).toBe(3)
    expect(one({ value: 2 }, replaced)?.value).toBe(1)
  })

  test('an ambiguous row is shown only where there is no other, and as ambiguous', () => {
    const unclear = { value: 1, status: 'ambiguous', recordedAt: '2024-06-01' } as const
    expect(one(unclear, { value: 2 })?.value).toBe(2)
    expect(one(unclear)?.status).toBe('ambiguous')
  })

  test('H14: year, edition, as-of and year-to-date are different quantities', () => {
    const rows = [
      observation(),
      observation({ basis: 'edition' }),
      observation({ basis: 'as-of', asOf: '2023-06' }),
      observation({ basis: 'as-of', asOf: '2023-09' }),
      observation({ basis: 'year-to-date', asOf: '2023-09' }),
      observation({ region: 'suzhou' }),
      observation({ period: '2022' }),
    ]
    expect(new Set(rows.map(groupOf)).size).toBe(rows.length)
  })

  test('a year-end figure with its date is the same quantity as one without', () => {
    expect(groupOf(observation({ asOf: '2023-12-31' }))).toBe(groupOf(observation()))
  })

  test('readings are in order of time, a full-year figure after the parts of its year', () => {
    const ordered = readingsKnownOn('2025-01-01', [
      observation({ id: 'a', period: '2024' }),
      observation({ id: 'b' }),
      observation({ id: 'c', basis: 'as-of', asOf: '2023-09' }),
      observation({ id: 'd', basis: 'year-to-date', asOf: '2023-06-30' }),
      observation({ id: 'e', period: null, basis: 'undated' }),
    ])
    expect(ordered.map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })
})

describe('H12: a row as it was known on a day', () => {
  const recorded = dataset.observations
  const row = (id: string) => recorded.find((candidate) => candidate.id === id) ?? observation()
  const stood = (id: string, day: string) => asKnownOn(day, row(id), recorded)

  test('it is provisional until it is replaced', () => {
    expect(stood('rd-expenditure-nanjing-2021-1', '2022-07-31').status).toBe('provisional')
    expect(stood('rd-expenditure-nanjing-2021-1', '2022-12-25').status).toBe('superseded')
  })

  test('a first figure is replaced by the second, even if a third replaces that', () => {
    const chain = ['2024-01-15', '2024-02-15', '2024-03-15'].map((recordedAt, place) =>
      observation({ id: `row-${place}`, value: place, status: 'superseded', recordedAt }),
    )
    const statuses = chain.map((row) => asKnownOn('2024-02-20', row, chain).status)
    expect(statuses.slice(0, 2)).toEqual(['superseded', 'provisional'])
  })

  test.each([
    ['rd-expenditure-nanjing-2021-1', '2022-07-31', '2026-02-02'],
    ['high-tech-enterprises-nanjing-2022-1', '2023-03-01', '2023-08-31'],
    ['tech-smes-registered-nanjing-2023-3', '2024-02-01', '2024-07-31'],
  ])('%s: a note about a later figure is hidden until that is known', (id, before, after) => {
    expect(stood(id, before).note).toBeNull()
    expect(stood(id, after).note).not.toBeNull()
  })

  test('a note on the wording itself is shown from the first day', () => {
    const noted = row('little-giants-national-nanjing-2023-1')
    expect(asKnownOn('2023-07-31', noted, recorded).note).toEqual(noted.note)
  })

  test('a conflict is listed once the other side is known', () => {
    const id = 'tech-smes-registered-nanjing-2023-3'
    expect(stood(id, '2024-02-01').conflictsWith).toEqual([])
    expect(stood(id, '2024-07-31').conflictsWith).toEqual([
      'tech-smes-registered-nanjing-2023-seed',
    ])
  })
})
