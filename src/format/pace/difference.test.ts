import { expect, test } from 'vitest'
import { indicator, rankIndicator } from '../../../tests/inventedFigures.ts'
import type { Measure } from '../../contract/indicator/indicator.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { statedDifference } from './difference.ts'
import { differenceOf } from '../../domain/pace/pace.ts'

const shown = (value: number, bound: Bound, measure: Measure = 'flow') => {
  const of =
    measure === 'rank'
      ? rankIndicator
      : measure === 'ratio' || measure === 'growth'
        ? indicator({ measure, unitCode: 'percent', decimals: 1 })
        : indicator({ measure })
  const difference = statedDifference(differenceOf({ value: 10 }, { value, bound }), of, 'zh')
  return difference && `${difference.side} ${difference.amount}`
}

test.each<[number, Bound, Measure, string]>([
  [12, 'exact', 'flow', 'more 2家'],
  [7, 'exact', 'stock', 'less 3家'],
  [10, 'exact', 'cumulative', 'equal 0家'],
  [10, 'over', 'annual-list', 'not-below 至少0家'],
  [10, 'under', 'flow', 'not-above 至多0家'],
  [12, 'over', 'flow', 'more 至少2家'],
  [7, 'under', 'flow', 'less 至少3家'],
  [10.5, 'exact', 'ratio', 'above 0.5个百分点'],
  [9.5, 'exact', 'growth', 'below 0.5个百分点'],
  [8, 'exact', 'rank', 'in-front 2位'],
  [13, 'exact', 'rank', 'behind 3位'],
])('H16: %s (%s) of a %s against 10: %s', (value, bound, measure, words) => {
  expect(shown(value, bound, measure)).toBe(words)
})

test.each<[number, Bound]>([
  [7, 'over'],
  [12, 'under'],
  [10, 'about'],
])('H25: no side is stated for %s (%s), which may be on either', (value, bound) => {
  expect(shown(value, bound)).toBeNull()
})
