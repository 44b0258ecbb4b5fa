import { isLowerBound, isUpperBound } from './interval.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedValue, bound, decimal, often, positive } from '../../../tests/arbitraryFigures.ts'
import { indicator, rankIndicator, reading } from '../../../tests/inventedFigures.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { type Change, changeOf } from './growth.ts'

const measures = [
  indicator(),
  indicator({ unitCode: 'percent', measure: 'ratio' }),
  indicator({ measure: 'cumulative' }),
  rankIndicator,
]
const measure = fc.constantFrom(...measures)
type Measured = (typeof measures)[number]

function changeBetween(before: Partial<Reading>, now: Partial<Reading>, of: Measured): Change {
  const [earlier, current] = [reading({ period: '2022', ...before }), reading(now)]
  return changeOf(current, [earlier, current], of)
}

/** How much better `now` is than `before`, by floating-point arithmetic. */
function gain(before: number, now: number, { measure }: Measured): number {
  return measure === 'rank' ? before - now : now - before
}

describe('a change between any two figures', () => {
  test('H25: it has a direction only where every allowed value has the same', () => {
    const stated = fc.constantFrom('exact', 'over', 'under')
    fc.assert(
      fc.property(positive, decimal, stated, fc.nat(), measure, (base, value, bound, away, of) => {
        const change = changeBetween({ value: base }, { value, bound }, of)
        const allowed = gain(base, allowedValue({ value, bound }, away), of)
        const amount = change.kind === 'none' ? null : change.amount
        expect(amount === null || Math.sign(amount) === Math.sign(allowed)).toBe(true)
      }),
      often,
    )
  })

  test('H2: its bound holds for every allowed value', () => {
    fc.assert(
      fc.property(positive, decimal, bound, fc.nat(), measure, (base, value, bound, away, of) => {
        const change = changeBetween({ value: base }, { value, bound }, of)
        const allowed = { value: allowedValue({ value, bound }, away) }
        const exact = changeBetween({ value: base }, allowed, of)
        const shown = change.kind === 'none' ? null : change
        const actual = exact.kind === 'none' ? NaN : exact.amount
        const holds =
          shown === null ||
          shown.bound === 'about' ||
          (shown.bound === 'exact' && actual === shown.amount) ||
          (isLowerBound(shown.bound) && actual >= shown.amount) ||
          (isUpperBound(shown.bound) && actual <= shown.amount)
        expect(holds).toBe(true)
      }),
      often,
    )
  })

  test('H2, H17: there is none against a figure that is not exact', () => {
    const inexact = fc.constantFrom('over', 'under', 'about')
    fc.assert(
      fc.property(
        decimal,
        decimal,
        inexact,
        bound,
        measure,
        (base, value, of, bound, indicator) => {
          const change = changeBetween({ value: base, bound: of }, { value, bound }, indicator)
          expect(change.kind).toBe('none')
        },
      ),
      often,
    )
  })

  test('H15: there is none across a break of method', () => {
    const between: [string, string] = ['2022', '2023']
    fc.assert(
      fc.property(decimal, decimal, bound, measure, (base, value, bound, of) => {
        const methodBreaks = [{ between, reason: { zh: '调整', en: 'Changed' }, region: null }]
        const change = changeBetween({ value: base }, { value, bound }, { ...of, methodBreaks })
        expect(change).toEqual({ kind: 'none', reason: 'method-break' })
      }),
      often,
    )
  })

  test('H17: growth in per cent is never infinite and never from zero or below', () => {
    fc.assert(
      fc.property(decimal, decimal, bound, (base, value, bound) => {
        const change = changeBetween({ value: base }, { value, bound }, indicator())
        const amount = change.kind === 'none' ? 0 : change.amount
        expect(Number.isFinite(amount)).toBe(true)
        expect(base > 0 || change.kind === 'none').toBe(true)
      }),
      often,
    )
  })

  test('growth in per cent is the same in every unit', () => {
    const digits = fc.integer({ min: 1, max: 999_999 })
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 0, max: 6 }), (base, value, places) => {
        const scaled = changeBetween(
          { value: Number(`${base}e-${places}`) },
          { value: Number(`${value}e-${places}`) },
          indicator(),
        )
        const plain = changeBetween({ value: base }, { value }, indicator())
        const amount = plain.kind === 'none' ? NaN : plain.amount
        expect(scaled).toMatchObject({ kind: 'percent', amount })
        expect(amount).toBeCloseTo((value / base - 1) * 100, 5)
      }),
      often,
    )
  })
})
