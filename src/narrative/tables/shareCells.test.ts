import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { fractionOf, divide } from '../../domain/pace/fraction.ts'
import { exactCell, figureCell, percentCell, pointsCell } from './shareCells.ts'

const share = (top: number, bottom: number) => divide(fractionOf(top), fractionOf(bottom))

describe('shares as cells', () => {
  test('have full precision, and the digits on screen', () => {
    const exact = { low: share(398, 900), high: share(398, 900) }
    expect(percentCell(exact, '44.2%')).toEqual({
      value: 398 / 900,
      as: { percent: true, digits: 1 },
    })
    const behind = { low: share(-52, 900), high: share(-52, 900) }
    expect(pointsCell(behind, '落后5.8个百分点')).toEqual({
      value: -52 / 9,
      as: { percent: false, digits: 1 },
    })
  })

  test('H29: a figure has its full value, and the digits that it is shown with', () => {
    expect(figureCell({ value: 899.996, bound: 'exact', digits: 3 })).toEqual({
      value: 899.996,
      as: { percent: false, digits: 3 },
    })
    expect(figureCell({ value: 255.51736, bound: 'exact', digits: 2 }).as.digits).toBe(2)
    // A spreadsheet would round it up.
    expect(figureCell({ value: 3.796, bound: 'over', digits: 2 }).as.digits).toBe(3)
    expect(figureCell({ value: 3.796, upper: 4, bound: 'range', digits: 2 }).as.digits).toBe(3)
  })

  test('H4: 99.96 % is not written as 100 %', () => {
    const near = { low: share(9996, 10_000), high: share(9996, 10_000) }
    expect(percentCell(near, '99.96%')?.as).toEqual({ percent: true, digits: 2 })
  })

  test('a range open at both ends has no cell', () => {
    expect(percentCell({ low: null, high: null }, '')).toBeNull()
    expect(pointsCell({ low: null, high: null }, '')).toBeNull()
  })

  test('an amount that is a bound has no cell', () => {
    expect(exactCell({ low: share(1, 3), high: share(1, 3) }, '0.33')?.as.digits).toBe(2)
    expect(exactCell({ low: share(1, 3), high: null }, '至少0.33')).toBeNull()
    expect(exactCell(null, null)).toBeNull()
  })

  test('H2: a spreadsheet never rounds a lower bound up, nor an upper bound down', () => {
    const part = fc.integer({ min: 1, max: 999_999 })
    fc.assert(
      fc.property(part, fc.boolean(), (top, lower) => {
        const end = share(top, 1_000_000)
        const cell = percentCell(lower ? { low: end, high: null } : { low: null, high: end }, '')
        // In millionths, which a percentage with four decimals shows in full.
        const unit = 10 ** (4 - Math.min(4, cell?.as.digits ?? 0))
        const written = Math.floor((top + unit / 2) / unit) * unit
        expect(lower ? written <= top : written >= top).toBe(true)
      }),
      often,
    )
  })
})
