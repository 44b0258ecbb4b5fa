import { describe, expect, test } from 'vitest'
import { observation } from '../../../tests/inventedFigures.ts'
import type { KnownObservation } from '../../contract/figure/observation.ts'
import { conflictsOf, revisionsOf, unclearOf } from './statements.ts'

const ids = (groups: KnownObservation[][]) => groups.map((group) => group.map(({ id }) => id))

const communique = observation({ id: 'communique', value: 100, preferred: true })
const report = observation({ id: 'report', value: 97, recordedAt: '2025-01-31' })

describe('conflicts', () => {
  const open = [
    { ...report, conflictsWith: ['communique'] },
    { ...communique, conflictsWith: ['report'] },
  ]

  test('H22: both sides are in one group, the preferred first although the other is newer', () => {
    expect(ids(conflictsOf(open))).toEqual([['communique', 'report']])
  })

  test('H22: where none is preferred, the newest comes first', () => {
    const undecided = open.map((row) => ({ ...row, preferred: false }))
    expect(ids(conflictsOf(undecided))).toEqual([['report', 'communique']])
  })

  test('H22: sides on different bases still belong together', () => {
    const [first, second] = open
    const dated = [first, { ...second, basis: 'as-of', asOf: '2023-06' }] as KnownObservation[]
    expect(ids(conflictsOf(dated))).toEqual([['communique', 'report']])
  })

  test('H22: three sources of which each contradicts the next are one conflict, not two', () => {
    const chain = [
      observation({ id: 'a', conflictsWith: ['b'], recordedAt: '2024-03-01' }),
      observation({ id: 'b', conflictsWith: ['a', 'c'], recordedAt: '2024-02-01' }),
      observation({ id: 'c', conflictsWith: ['b'], recordedAt: '2024-01-01' }),
    ]
    expect(ids(conflictsOf(chain))).toEqual([['a', 'b', 'c']])
  })

  test('H12: there is no conflict while one side is not known', () => {
    expect(conflictsOf(open.slice(1))).toEqual([])
  })

  test('two conflicts of one indicator stay apart', () => {
    const other = [
      observation({ id: 'x', period: '2020', conflictsWith: ['y'], preferred: true }),
      observation({ id: 'y', period: '2020', conflictsWith: ['x'] }),
    ]
    expect(ids(conflictsOf([...open, ...other]))).toEqual([
      ['communique', 'report'],
      ['x', 'y'],
    ])
  })

  test('statements that differ without a conflict are a revision', () => {
    expect(conflictsOf([communique, report])).toEqual([])
  })
})

describe('revisions', () => {
  const first = observation({ id: 'first', value: 588, status: 'superseded' })
  const second = observation({ id: 'second', value: 578.8, recordedAt: '2024-06-30' })
  const third = observation({
    id: 'third',
    value: 578.81,
    preferred: true,
    recordedAt: '2024-12-31',
  })

  test('H12: every statement, oldest first, the current one last', () => {
    expect(ids(revisionsOf([third, first, second]))).toEqual([['first', 'second', 'third']])
  })

  test('H12: a figure repeated without change is no revision', () => {
    const again = observation({ id: 'again', value: 588, recordedAt: '2024-06-30' })
    expect(revisionsOf([first, again])).toEqual([])
  })

  test('H2 H12: the same number with a bound is another statement', () => {
    const over = observation({ id: 'over', value: 588, bound: 'over' })
    const exact = observation({
      id: 'exact',
      value: 588,
      preferred: true,
      recordedAt: '2024-06-30',
    })
    expect(ids(revisionsOf([over, exact]))).toEqual([['over', 'exact']])
  })

  test.each<[string, Partial<KnownObservation>]>([
    ['another year', { period: '2022' }],
    ['another city', { region: 'suzhou' }],
    ['a part of the year', { basis: 'year-to-date', asOf: '2023-06-30' }],
  ])('H14 H20: a figure of %s revises nothing', (_, other) => {
    expect(revisionsOf([{ ...first, ...other }, third])).toEqual([])
  })

  test('H22: statements in open conflict are no revision', () => {
    const conflict = [
      { ...second, conflictsWith: ['third'] },
      { ...third, conflictsWith: ['second'] },
    ]
    expect(revisionsOf(conflict)).toEqual([])
  })

  test('an ambiguous statement is no step of a revision', () => {
    const unclear = observation({ id: 'unclear', value: 25, status: 'ambiguous' })
    expect(revisionsOf([unclear, third])).toEqual([])
    const stillUnclear = { ...third, status: 'ambiguous' as const, preferred: false }
    expect(revisionsOf([unclear, stillUnclear])).toEqual([])
  })
})

test('unclear statements are the ambiguous ones, and no others', () => {
  const unclear = observation({ id: 'unclear', status: 'ambiguous' })
  const expected = observation({ id: 'expected', status: 'expected' })
  expect(unclearOf([communique, unclear, expected])).toEqual([unclear])
})
