import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowedValue,
  bound,
  decimal,
  often,
  positive,
  quantity,
} from '../../../tests/arbitraryFigures.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { type Certainty, atLeast, atMost, intervalOf, negatedBound } from './interval.ts'

describe('P1 H2: a figure with a bound is an interval of values', () => {
  test.each<[Bound, number, number]>([
    ['exact', 10_000, 10_000],
    ['over', 10_000, Infinity],
    ['under', -Infinity, 10_000],
    ['about', -Infinity, Infinity],
  ])('%s 10,000 allows from %d to %d', (bound, low, high) => {
    expect(intervalOf({ value: 10_000, bound })).toEqual({ low, high })
  })

  test('"about" with a tolerance allows that much on either side', () => {
    expect(intervalOf({ value: 10_000, bound: 'about' }, 500)).toEqual({ low: 9500, high: 10_500 })
  })

  test('every value that the bound allows lies in the interval', () => {
    fc.assert(
      fc.property(quantity, fc.nat(), (stated, away) => {
        const { low, high } = intervalOf(stated)
        const allowed = allowedValue(stated, away)
        expect(low <= allowed && allowed <= high).toBe(true)
      }),
      often,
    )
  })
})

describe('H3: a bound meets a threshold only if every value it allows does', () => {
  test.each<[Bound, number, Certainty, Certainty]>([
    ['exact', 9999.9, 'no', 'yes'],
    ['exact', 10_000, 'yes', 'yes'],
    ['exact', 10_000.1, 'yes', 'no'],
    ['over', 9999, 'cannot-tell', 'cannot-tell'],
    ['over', 10_000, 'yes', 'cannot-tell'],
    ['over', 12_000, 'yes', 'no'],
    ['under', 9999, 'no', 'yes'],
    ['under', 10_000, 'cannot-tell', 'yes'],
    ['under', 12_000, 'cannot-tell', 'cannot-tell'],
    ['about', 9999, 'cannot-tell', 'cannot-tell'],
    ['about', 1_000_000, 'cannot-tell', 'cannot-tell'],
  ])('%s %d: at least 10,000? %s. At most 10,000? %s', (bound, value, least, most) => {
    const interval = intervalOf({ value, bound })
    expect(atLeast(interval, 10_000)).toBe(least)
    expect(atMost(interval, 10_000)).toBe(most)
  })

  test('no definite answer is contradicted by an allowed value', () => {
    fc.assert(
      fc.property(quantity, decimal, fc.nat(), (stated, threshold, away) => {
        const interval = intervalOf(stated)
        const allowed = allowedValue(stated, away)
        expect(atLeast(interval, threshold)).not.toBe(allowed >= threshold ? 'no' : 'yes')
        expect(atMost(interval, threshold)).not.toBe(allowed <= threshold ? 'no' : 'yes')
      }),
      often,
    )
  })

  test('a wider bound never turns yes into no or no into yes', () => {
    const wider: Record<Bound, readonly Bound[]> = {
      exact: ['over', 'at-least', 'under', 'nearly', 'range', 'about'],
      over: ['at-least', 'about'],
      'at-least': ['over', 'about'],
      under: ['nearly', 'about'],
      nearly: ['under', 'about'],
      about: ['about'],
      range: ['range', 'about'],
    }
    fc.assert(
      fc.property(quantity, decimal, fc.nat(), ({ value, bound }, threshold, index) => {
        const looser = wider[bound][index % wider[bound].length] ?? 'about'
        for (const ask of [atLeast, atMost]) {
          const narrow = ask(intervalOf({ value, bound }), threshold)
          const wide = ask(intervalOf({ value, bound: looser }), threshold)
          expect([narrow, 'cannot-tell']).toContain(wide)
        }
      }),
      often,
    )
  })

  test('a change of unit changes no answer', () => {
    fc.assert(
      fc.property(quantity, decimal, positive, ({ value, bound }, threshold, factor) => {
        // Close to the threshold a product of doubles may round, so only values further away are compared.
        fc.pre(value === threshold || Math.abs(value - threshold) > 1e-9 * Math.abs(value))
        for (const ask of [atLeast, atMost])
          expect(ask(intervalOf({ value: value * factor, bound }), threshold * factor)).toBe(
            ask(intervalOf({ value, bound }), threshold),
          )
      }),
      often,
    )
  })

  test('adding the same amount to both changes no answer', () => {
    fc.assert(
      fc.property(fc.integer(), bound, fc.integer(), fc.integer(), (value, bound, limit, shift) => {
        for (const ask of [atLeast, atMost])
          expect(ask(intervalOf({ value: value + shift, bound }), limit + shift)).toBe(
            ask(intervalOf({ value, bound }), limit),
          )
      }),
      often,
    )
  })
})

describe('negation swaps lower and upper bounds', () => {
  test.each<[Bound, Bound]>([
    ['exact', 'exact'],
    ['over', 'under'],
    ['under', 'over'],
    ['about', 'about'],
  ])('%s x is %s −x', (bound, other) => {
    expect(negatedBound(bound)).toBe(other)
  })

  test('the negated bound allows the negative of every allowed value', () => {
    fc.assert(
      fc.property(quantity, fc.nat(), ({ value, bound }, away) => {
        const { low, high } = intervalOf({ value: -value, bound: negatedBound(bound) })
        const negative = -allowedValue({ value, bound }, away)
        expect(low <= negative && negative <= high).toBe(true)
      }),
      often,
    )
  })
})
