import { describe, expect, test } from 'vitest'
import { indicator, rankIndicator } from '../../../tests/inventedFigures.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { revisionDifference } from './revisionDifference.ts'

const exact = (value: number) => ({ value, bound: 'exact' as Bound })

test('a difference is exact in decimals', () => {
  expect(revisionDifference(exact(578.8), exact(578.81), indicator())).toEqual({
    kind: 'amount',
    amount: 0.01,
    bound: 'exact',
  })
})

describe('H16: the kind of a difference follows measure and unit', () => {
  test.each([
    [indicator({ unitCode: 'percent' }), 'points'],
    [indicator({ unitCode: 'percent-per-year' }), 'points'],
    [rankIndicator, 'places'],
    [indicator(), 'amount'],
  ])('%#', (of, kind) => {
    expect(revisionDifference(exact(4), exact(3), of)).toMatchObject({ kind, amount: -1 })
  })
})

test.each<[Bound, Bound]>([
  ['over', 'exact'],
  ['exact', 'over'],
  ['about', 'exact'],
  ['exact', 'under'],
  ['over', 'over'],
])('H2: there is no difference between %s and %s', (a, b) => {
  expect(revisionDifference({ value: 1, bound: a }, { value: 2, bound: b }, indicator())).toBeNull()
})
