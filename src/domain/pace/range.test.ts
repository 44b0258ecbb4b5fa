import { describe, expect, test } from 'vitest'
import { shown } from '../../../tests/statedRange.ts'
import { fractionOf, add, multiply } from './fraction.ts'
import { mapped, rangeOf, stated } from './range.ts'

const f = fractionOf

describe('P1 H2: a stated figure is the range of numbers that its bound allows', () => {
  test.each([
    ['exact', { low: f(5), high: f(5) }],
    ['over', { low: f(5), high: null }],
    ['under', { low: null, high: f(5) }],
    ['about', { low: null, high: null }],
  ] as const)('%s 5', (bound, range) => {
    expect(rangeOf({ value: 5, bound })).toEqual(range)
  })

  test('a rising function keeps the side of the bound', () => {
    const doubled = (end: ReturnType<typeof f>) => multiply(end, f(2))
    expect(shown(mapped(rangeOf({ value: 5, bound: 'over' }), doubled))).toBe('≥ 10')
    expect(shown(mapped(rangeOf({ value: 5, bound: 'under' }), doubled))).toBe('≤ 10')
    expect(shown(mapped(rangeOf({ value: 5, bound: 'exact' }), doubled))).toBe('10')
    expect(shown(mapped(rangeOf({ value: 0, bound: 'over' }), (end) => add(end, f(1))))).toBe('≥ 1')
  })

  test('a falling function swaps it', () => {
    const lacking = (end: ReturnType<typeof f>) => add(f(9), multiply(end, f(-1)))
    expect(shown(mapped(rangeOf({ value: 5, bound: 'over' }), lacking, true))).toBe('≤ 4')
    expect(shown(mapped(rangeOf({ value: 5, bound: 'under' }), lacking, true))).toBe('≥ 4')
  })

  test('it is stated by its one end', () => {
    expect(stated({ low: f(5), high: f(5) })).toEqual({ value: f(5), bound: 'exact' })
    expect(stated({ low: f(5), high: null })).toEqual({ value: f(5), bound: 'over' })
    expect(stated({ low: null, high: f(5) })).toEqual({ value: f(5), bound: 'under' })
    expect(stated({ low: null, high: null })).toBeNull()
  })
})
