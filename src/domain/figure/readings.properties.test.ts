import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedFigures } from '../../../tests/citedApi.ts'
import { bound, often } from '../../../tests/arbitraryFigures.ts'
import { observation } from '../../../tests/inventedFigures.ts'
import type {
  Basis,
  KnownObservation,
  ObservationStatus,
} from '../../contract/figure/observation.ts'
import { asKnownOn, groupOf, readingsKnownOn } from './readings.ts'

const cited = citedFigures
const citedIds = [...new Set(cited.map((row) => row.indicator))]

/** Few days, periods and values, so that rows often share a group, a day or a value. */
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2024-0${n}-15`)
const when = fc.constantFrom<[Basis, string | null]>(
  ['year', null],
  ['edition', null],
  ['as-of', '2023-06'],
  ['year-to-date', '2023-06-30'],
)
const row = fc.record({
  period: fc.constantFrom('2022', '2023'),
  when,
  value: fc.integer({ min: 0, max: 3 }),
  bound,
  status: fc.constantFrom<ObservationStatus>(
    'final',
    'provisional',
    'expected',
    'superseded',
    'ambiguous',
  ),
  recordedAt: day,
  conflicts: fc.array(fc.nat(7), { maxLength: 2 }),
})

/** Rows with ids and mutual conflicts; at most one preferred in a group, as the dataset has it. */
const rows = fc.array(row, { minLength: 1, maxLength: 8 }).map((drafts): KnownObservation[] => {
  const preferred = new Set<string>()
  return drafts.map(({ when: [basis, asOf], conflicts, ...draft }, place) => {
    const made = observation({
      ...draft,
      id: `row-${place}`,
      basis,
      asOf,
      conflictsWith: drafts.flatMap((other, place2) =>
        place2 !== place && (conflicts.includes(place2) || other.conflicts.includes(place))
          ? [`row-${place2}`]
          : [],
      ),
    })
    const plain = made.status !== 'superseded' && made.status !== 'ambiguous'
    if (!plain || preferred.has(groupOf(made))) return made
    preferred.add(groupOf(made))
    return { ...made, preferred: true }
  })
})

describe('the readings known on a day, for any rows', () => {
  test('H12: rows recorded later never change the view of an earlier day', () => {
    fc.assert(
      fc.property(rows, day, (rows, day) => {
        const known = rows.filter((row) => row.recordedAt <= day)
        expect(readingsKnownOn(day, rows)).toEqual(readingsKnownOn(day, known))
      }),
      often,
    )
  })

  test('H12: nor how a single row is known on it', () => {
    fc.assert(
      fc.property(rows, day, (rows, day) => {
        const known = rows.filter((row) => row.recordedAt <= day)
        for (const row of known)
          expect(asKnownOn(day, row, rows)).toEqual(asKnownOn(day, row, known))
      }),
      often,
    )
  })

  test('the order of the rows changes nothing', () => {
    const shuffled = rows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, day, ([rows, mixed], day) => {
        expect(readingsKnownOn(day, mixed)).toEqual(readingsKnownOn(day, rows))
      }),
      often,
    )
  })

  test('every stated quantity has one reading, which is one of its statements', () => {
    fc.assert(
      fc.property(rows, day, (rows, day) => {
        const known = rows.filter((row) => row.recordedAt <= day)
        const readings = readingsKnownOn(day, rows)
        expect(readings).toHaveLength(new Set(known.map(groupOf)).size)
        for (const reading of readings)
          expect(known).toContainEqual(
            expect.objectContaining({
              id: reading.id,
              value: reading.value,
              bound: reading.bound,
              basis: reading.basis,
              recordedAt: reading.recordedAt,
            }),
          )
      }),
      often,
    )
  })

  test('H22: a reading lists only conflicts known on the day, and never as earlier statements', () => {
    fc.assert(
      fc.property(rows, day, (rows, day) => {
        for (const { conflicts, earlier, id } of readingsKnownOn(day, rows)) {
          const row = rows.find((candidate) => candidate.id === id)
          for (const other of conflicts) {
            expect(other.recordedAt <= day).toBe(true)
            expect(row?.conflictsWith).toContain(other.id)
            expect(earlier.map((one) => one.id)).not.toContain(other.id)
          }
        }
      }),
      often,
    )
  })

  test('no reading has the status superseded', () => {
    fc.assert(
      fc.property(rows, day, (rows, day) => {
        const statuses = readingsKnownOn(day, rows).map((reading) => reading.status)
        expect(statuses).not.toContain('superseded')
      }),
      often,
    )
  })

  test('H12: in the cited dataset too, later records do not change the view of a day', () => {
    const days = fc.integer({ min: 2012, max: 2026 }).map((year) => `${year}-08-31`)
    fc.assert(
      fc.property(fc.constantFrom(...citedIds), days, (indicator, day) => {
        const all = cited.filter((row) => row.indicator === indicator)
        const known = all.filter((row) => row.recordedAt <= day)
        expect(readingsKnownOn(day, all)).toEqual(readingsKnownOn(day, known))
      }),
      often,
    )
  })
})
