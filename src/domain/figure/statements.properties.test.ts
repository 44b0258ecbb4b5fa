import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, often } from '../../../tests/arbitraryFigures.ts'
import { observation } from '../../../tests/inventedFigures.ts'
import type { KnownObservation, ObservationStatus } from '../../contract/figure/observation.ts'
import { groupOf } from './readings.ts'
import { conflictsOf, revisionsOf, unclearOf } from './statements.ts'

const row = fc.record({
  period: fc.constantFrom('2022', '2023'),
  value: fc.integer({ min: 0, max: 3 }),
  bound,
  status: fc.constantFrom<ObservationStatus>('final', 'provisional', 'superseded', 'ambiguous'),
  recordedAt: fc.integer({ min: 1, max: 5 }).map((n) => `2024-0${n}-15`),
})

/** Rows with mutual conflicts; the first clear and settled row of a group may be the preferred one. */
const rows = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([drafts, pairs, prefer]): KnownObservation[] => {
    const taken = new Set<string>()
    return drafts.map((draft, place) => {
      const others = pairs
        .flatMap(([a, b]) => (a === place ? [b] : b === place ? [a] : []))
        .filter((other) => other !== place && other < drafts.length)
      const made = observation({
        ...draft,
        id: `row-${place}`,
        conflictsWith: [...new Set(others)].map((other) => `row-${other}`),
      })
      const settled = made.status === 'final' || made.status === 'provisional'
      if (!prefer || !settled || taken.has(groupOf(made))) return made
      taken.add(groupOf(made))
      return { ...made, preferred: true }
    })
  })

const shuffled = rows.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
)

/** Groups as lists of ids, in the order of their statements; the groups themselves are sorted. */
function shown(groups: KnownObservation[][]): string[] {
  return groups.map((group) => group.map(({ id }) => id).join(' ')).sort()
}

describe('conflicts and revisions, for any rows', () => {
  test('H22: a statement in conflict is listed once, with all that it contradicts', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const groups = conflictsOf(rows)
        const inConflict = rows.filter(({ conflictsWith }) => conflictsWith.length > 0)
        expect(groups.flat().map(({ id }) => id)).toHaveLength(inConflict.length)
        for (const one of inConflict) {
          const group = groups.find((candidate) => candidate.includes(one)) ?? []
          expect(group.map(({ id }) => id)).toEqual(expect.arrayContaining(one.conflictsWith))
        }
      }),
      often,
    )
  })

  test('H12: a revision is of one quantity, in order of record, and each step differs from the last', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        for (const chain of revisionsOf(rows)) {
          expect(chain.length).toBeGreaterThan(1)
          expect(new Set(chain.map(groupOf)).size).toBe(1)
          const days = chain.map(({ recordedAt }) => recordedAt)
          expect(days).toEqual([...days].sort())
          const last = chain[chain.length - 1]
          for (const earlier of chain.slice(0, -1)) {
            expect(earlier.recordedAt < (last?.recordedAt ?? '')).toBe(true)
            expect([earlier.value, earlier.bound]).not.toEqual([last?.value, last?.bound])
            expect(last?.conflictsWith).not.toContain(earlier.id)
          }
        }
      }),
      often,
    )
  })

  test('H12: a revision ends with the preferred statement', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const lasts = revisionsOf(rows).flatMap((chain) => chain[chain.length - 1] ?? [])
        for (const last of lasts) {
          const preferred = rows.find((row) => groupOf(row) === groupOf(last) && row.preferred)
          expect(last).toBe(preferred ?? last)
        }
      }),
      often,
    )
  })

  test('an ambiguous statement is part of no revision', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const unclear = unclearOf(rows)
        expect(revisionsOf(rows).flat()).not.toEqual(
          expect.arrayContaining([expect.objectContaining({ status: 'ambiguous' })]),
        )
        expect(unclear).toHaveLength(rows.filter(({ status }) => status === 'ambiguous').length)
      }),
      often,
    )
  })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(shuffled, ([rows, mixed]) => {
        expect(shown(conflictsOf(mixed))).toEqual(shown(conflictsOf(rows)))
        expect(shown(revisionsOf(mixed))).toEqual(shown(revisionsOf(rows)))
      }),
      often,
    )
  })
})
