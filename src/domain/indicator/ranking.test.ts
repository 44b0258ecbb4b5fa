import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, often, positive, quantity } from '../../../tests/arbitraryFigures.ts'
import { otherStatement, reading } from '../../../tests/inventedFigures.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { intervalOf } from '../figure/interval.ts'
import { isOpen, rankingOf } from './ranking.ts'

type Row = { id: string; value: number; bound: Bound }

function row(id: string, value: number, given: Bound = 'exact'): Row {
  return { id, value, bound: given }
}

function stated({ id, value, bound: given }: Row) {
  return reading({ id, value, bound: given })
}

/** The ranks of the rows as `a 1` or `b 2–4`. */
function places(rows: readonly Row[], direction: 'higher' | 'lower' = 'higher'): string[] {
  return rankingOf(rows.map(stated), direction).map(
    ({ row: { id }, place: { best, worst } }) =>
      `${id} ${best === worst ? best : `${best}–${worst}`}`,
  )
}

describe('the rank of a figure among others', () => {
  test.each<[string, Row[], string[]]>([
    [
      'exact figures have one rank each',
      [row('a', 1), row('b', 3), row('c', 2)],
      ['b 1', 'c 2', 'a 3'],
    ],
    ['equal figures share a rank', [row('a', 1), row('b', 3), row('c', 3)], ['b 1', 'c 1', 'a 3']],
    [
      'H2: a lower bound above all others is first for certain',
      [row('a', 5, 'over'), row('b', 3), row('c', 2)],
      ['a 1', 'b 2', 'c 3'],
    ],
    [
      'H2: a lower bound below others may be anywhere above',
      [row('a', 9), row('b', 3, 'over'), row('c', 2)],
      ['a 1–2', 'b 1–2', 'c 3'],
    ],
    [
      'H2: two lower bounds cannot be told apart',
      [row('a', 9, 'over'), row('b', 3, 'over')],
      ['a 1–2', 'b 1–2'],
    ],
    [
      'H2: an upper bound may be anywhere below',
      [row('a', 9), row('b', 3, 'under'), row('c', 2)],
      ['a 1', 'b 2–3', 'c 2–3'],
    ],
    [
      'H2: an approximate figure may have any rank',
      [row('a', 9), row('b', 5, 'about'), row('c', 2)],
      ['a 1–2', 'b 1–3', 'c 2–3'],
    ],
    [
      'a bound that touches an exact figure is not below it',
      [row('a', 3, 'over'), row('b', 3)],
      ['a 1', 'b 1–2'],
    ],
    ['a single figure is first', [row('a', 1)], ['a 1']],
    ['no figures, no ranks', [], []],
  ])('%s', (_, rows, expected) => {
    expect(places(rows)).toEqual(expected)
  })

  test('H9: the smallest rank is best', () => {
    expect(places([row('a', 8), row('b', 1), row('c', 5)], 'lower')).toEqual(['b 1', 'c 2', 'a 3'])
  })

  test('H2 H9: "over" of a rank means a worse one', () => {
    expect(places([row('a', 8), row('b', 5, 'over'), row('c', 1)], 'lower')).toEqual([
      'c 1',
      'b 2–3',
      'a 2–3',
    ])
  })

  test('H22: a source in conflict counts as well', () => {
    const other = otherStatement({ id: 'other', value: 12 })
    const torn = reading({ id: 'torn', value: 8, conflicts: [other] })
    const ranking = rankingOf([torn, reading({ id: 'plain', value: 10 })], 'higher')
    expect(ranking.map(({ place }) => place)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ])
  })

  test('is open where every rank is possible', () => {
    expect(isOpen({ best: 1, worst: 4 }, 4)).toBe(true)
    expect(isOpen({ best: 1, worst: 3 }, 4)).toBe(false)
    expect(isOpen({ best: 1, worst: 1 }, 1)).toBe(false)
  })
})

const direction = fc.constantFrom('higher' as const, 'lower' as const)
const rows = fc
  .array(fc.oneof(quantity, fc.record({ value: fc.integer({ min: 0, max: 5 }), bound })), {
    maxLength: 7,
  })
  .map((given) => given.map((one, place) => stated({ id: `r${place}`, ...one })))

describe('a ranking of any figures', () => {
  test('H2: gives no rank that some allowed values would contradict', () => {
    const picks = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 7,
      maxLength: 7,
    })
    fc.assert(
      fc.property(rows, direction, picks, (given, course, shares) => {
        const truth = new Map(given.map((one, place) => [one.id, allowed(one, shares[place] ?? 0)]))
        const better = (a: number, b: number) => (course === 'higher' ? a > b : a < b)
        for (const { row: one, place } of rankingOf(given, course)) {
          const own = truth.get(one.id) ?? NaN
          const actual = 1 + [...truth.values()].filter((other) => better(other, own)).length
          expect(actual).toBeGreaterThanOrEqual(place.best)
          expect(actual).toBeLessThanOrEqual(place.worst)
        }
      }),
      often,
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, direction, (given, course) => {
        expect(rankingOf([...given].reverse(), course)).toEqual(rankingOf(given, course))
      }),
      often,
    )
  })

  test('does not depend on the unit', () => {
    fc.assert(
      fc.property(rows, direction, positive, (given, course, factor) => {
        const whole = given.map((one) => ({ ...one, value: Math.round(one.value) }))
        // Multiplying by a power of two does not round.
        const unit = 2 ** Math.round(Math.log2(factor))
        const scaled = whole.map((one) => ({ ...one, value: one.value * unit }))
        const of = (ranked: typeof given) =>
          rankingOf(ranked, course).map(({ row: one, place }) => [one.id, place])
        expect(of(scaled)).toEqual(of(whole))
      }),
      often,
    )
  })
})

/** A value that the figure allows, further from it the larger `share` (0 to 1). */
function allowed(figure: Row, share: number): number {
  const { low, high } = intervalOf(figure)
  const reach = 10 ** (share * 10) - 1
  if (low === high) return figure.value
  if (low === -Infinity && high === Infinity) return figure.value + (share > 0.5 ? reach : -reach)
  return low === -Infinity ? high - reach : low + reach
}
