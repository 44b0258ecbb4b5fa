import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedValue, bound, day, decimal, often } from '../../../tests/arbitraryFigures.ts'
import {
  indicator,
  otherStatement,
  rankIndicator,
  reading,
  target,
} from '../../../tests/inventedFigures.ts'
import type { Measure } from '../../contract/indicator/indicator.ts'
import type { Basis, ObservationStatus, Reading } from '../../contract/figure/observation.ts'
import type { Status } from '../../contract/target/status.ts'
import { judge, type Judgement } from './status.ts'

const measure = fc.constantFrom<Measure>('stock', 'flow', 'ratio', 'cumulative', 'annual-list')
const higher = measure.map((measure) => indicator({ measure }))
const either = fc.oneof(higher, fc.constant(rankIndicator))

const points: [Basis, string | null][] = [
  ['year', null],
  ['edition', null],
  ['as-of', '2023-06'],
  ['as-of', '2023-12'],
  ['year-to-date', '2023-09-30'],
]
const point = fc.constantFrom(...points).map(([basis, asOf]) => ({ basis, asOf }))
const plain = fc.constantFrom<ObservationStatus>('final', 'provisional')
const anyStatus = fc.constantFrom<ObservationStatus>(
  'final',
  'provisional',
  'expected',
  'ambiguous',
)
const figure = fc
  .tuple(decimal, bound, point, plain)
  .map(([value, bound, when, status]) => reading({ value, bound, status, ...when }))
const conflicts = fc.array(
  fc.record({ value: decimal, bound }).map((stated) => otherStatement(stated)),
  { maxLength: 2 },
)

/** Statuses from worst to best; those without an answer yet are in the middle. */
const order: Status[][] = [
  ['missed'],
  ['overdue-data'],
  ['behind'],
  ['slow'],
  ['cannot-tell', 'awaiting', 'too-early'],
  ['on-pace'],
  ['met'],
]
const goodness = ({ status }: Judgement) => order.findIndex((alike) => alike.includes(status))

describe('P22: a status, for any figures', () => {
  test('H3: no definite one is contradicted by an allowed value', () => {
    fc.assert(
      fc.property(figure, decimal, fc.nat(), either, day, (stated, goal, away, of, day) => {
        const { status } = judge(target({ value: goal }), [stated], of, day)
        const allowed = allowedValue(stated, away)
        const reached = of.direction === 'higher' ? allowed >= goal : allowed <= goal
        expect(status).not.toBe(reached ? 'missed' : 'met')
      }),
      often,
    )
  })

  test('H22: nor by a conflicting source', () => {
    fc.assert(
      fc.property(
        figure,
        conflicts,
        decimal,
        fc.nat(),
        either,
        (stated, others, goal, away, of) => {
          const disputed = { ...stated, conflicts: others }
          const { status } = judge(target({ value: goal }), [disputed], of, '2024-02-01')
          for (const other of others) {
            const allowed = allowedValue(other, away)
            const reached = of.direction === 'higher' ? allowed >= goal : allowed <= goal
            expect(status).not.toBe(reached ? 'missed' : 'met')
          }
        },
      ),
      often,
    )
  })

  test('a higher figure is never judged worse where higher is better', () => {
    fc.assert(
      fc.property(figure, fc.nat(), decimal, higher, day, (stated, more, goal, of, day) => {
        const judged = (given: Reading) =>
          goodness(judge(target({ value: goal }), [given], of, day))
        expect(judged({ ...stated, value: stated.value + more })).toBeGreaterThanOrEqual(
          judged(stated),
        )
      }),
      often,
    )
  })

  test('a smaller rank is never judged worse', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), bound, (rank, less, goal, bound) => {
        const judged = (value: number) =>
          goodness(
            judge(target({ value: goal }), [reading({ value, bound })], rankIndicator, '2024'),
          )
        expect(judged(rank - less)).toBeGreaterThanOrEqual(judged(rank))
      }),
      often,
    )
  })

  test('a harder target is never judged better', () => {
    fc.assert(
      fc.property(figure, decimal, fc.nat(), higher, (stated, goal, more, of) => {
        const judged = (value: number) =>
          goodness(judge(target({ value }), [stated], of, '2023-10-01'))
        expect(judged(goal + more)).toBeLessThanOrEqual(judged(goal))
      }),
      often,
    )
  })

  test('a later day with the same figures never improves it', () => {
    const figures = fc.array(figure, { maxLength: 3 })
    fc.assert(
      fc.property(figures, anyStatus, decimal, either, day, day, (rows, status, goal, of, a, b) => {
        const readings = rows.map((row) => ({ ...row, status }))
        const [early, late] = a < b ? [a, b] : [b, a]
        const judged = (on: string) => goodness(judge(target({ value: goal }), readings, of, on))
        expect(judged(late)).toBeLessThanOrEqual(judged(early))
      }),
      often,
    )
  })

  test('H23: no expected or ambiguous figure meets or misses a target', () => {
    const weak = fc.constantFrom<ObservationStatus>('expected', 'ambiguous')
    fc.assert(
      fc.property(figure, weak, decimal, either, (stated, status, goal, of) => {
        const judgement = judge(target({ value: goal }), [{ ...stated, status }], of, '2024-02-01')
        expect(['met', 'missed']).not.toContain(judgement.status)
      }),
      often,
    )
  })

  test('H14: a figure for part of a year never misses a target', () => {
    const early = fc.constantFrom<Partial<Reading>>(
      { basis: 'year-to-date', asOf: '2023-09-30' },
      { basis: 'as-of', asOf: '2023-06' },
    )
    fc.assert(
      fc.property(figure, early, decimal, either, day, (stated, when, goal, of, day) => {
        const { status } = judge(target({ value: goal }), [{ ...stated, ...when }], of, day)
        expect(status).not.toBe('missed')
      }),
      often,
    )
  })

  test('scaling the unit changes no status', () => {
    const digits = fc.integer({ min: -999_999, max: 999_999 })
    const places = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(digits, bound, digits, places, either, (value, bound, goal, places, of) => {
        const judged = (power: number) =>
          judge(
            target({ value: Number(`${goal}e-${power}`) }),
            [reading({ value: Number(`${value}e-${power}`), bound })],
            of,
            '2024-02-01',
          )
        expect(judged(places).status).toBe(judged(0).status)
        expect(judged(places).reason).toBe(judged(0).reason)
      }),
      often,
    )
  })
})
