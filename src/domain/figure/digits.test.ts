import { describe, expect, test } from 'vitest'
import { indicator, observation, otherStatement, reading } from '../../../tests/inventedFigures.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { baselineFigure, digitsFor, withDigits } from './digits.ts'

const percent = indicator({ unitCode: 'percent', decimals: 2 })
const whole = indicator({ unitCode: '100m-yuan', decimals: 0 })

describe('H29: the digits of a figure come from its decimals and all targets of its indicator', () => {
  test.each<[string, number, Bound, number, number[], number]>([
    ['half up', 2.345, 'exact', 2, [], 2],
    ['no more than the source gives', 3.5, 'exact', 2, [], 1],
    ['a rounded figure has no trailing zeros', 4.996, 'exact', 2, [], 0],
    ['899.996 against over 900', 899.996, 'exact', 2, [900], 3],
    ['3.796 against 3.8', 3.796, 'exact', 2, [3.8], 3],
    ['4.96 against 5', 4.96, 'exact', 1, [5], 2],
    ['a target that rounding would cross', 3.7946, 'exact', 1, [3.796], 2],
    ['distant targets need no more', 3.796, 'exact', 2, [2, 5], 1],
    ['any one of several targets', 3.796, 'exact', 2, [4, 3.8, 5], 3],
    ['a lower bound rounds down, away from a target above it', 3.796, 'over', 2, [3.8], 2],
    ['an upper bound rounds up, onto a target above it', 3.796, 'under', 2, [3.8], 3],
    ['99.96 % is never shown as 100 %', 99.96, 'exact', 1, [], 2],
    ['H4: −99.96 % is never shown as −100 %', -99.96, 'exact', 1, [], 2],
    ['a number that is not zero is never shown as 0', 0.004, 'exact', 2, [], 3],
  ])('%s: %d (%s)', (_rule, value, bound, decimals, targets, digits) => {
    expect(digitsFor([{ value, bound }], { ...percent, decimals }, targets)).toEqual([digits])
  })

  test('H30: a range has as many as either of its ends, and neither reaches a target', () => {
    const range = { value: 3.5, upper: 4.996, bound: 'range' as const }
    expect(digitsFor([range], percent, [])).toEqual([1])
    expect(digitsFor([range], percent, [5])).toEqual([3])
  })

  test('9,999.6 is never shown as 1万, nor −9,999.6 as −1万', () => {
    const exact = (value: number) => ({ value, bound: 'exact' as const })
    expect(digitsFor([exact(9999.6)], whole, [])).toEqual([1])
    expect(digitsFor([exact(-9999.6)], whole, [])).toEqual([1])
  })
})

describe('H29, H12, H22: differing statements of one quantity never look alike', () => {
  const digitsOf = (...rows: Parameters<typeof observation>[0][]) =>
    withDigits(
      rows.map((row, place) => observation({ id: `row-${place}`, ...row })),
      percent,
      [],
    ).map(({ digits }) => digits)

  test('a value and the one that it replaced differ as shown', () => {
    expect(digitsOf({ value: 3.796 }, { value: 3.8 })).toEqual([3, 1])
    expect(digitsOf({ value: 3.7964 }, { value: 3.7961 })).toEqual([4, 4])
  })

  test('statements of different quantities do not affect each other', () => {
    expect(digitsOf({ value: 3.796 }, { value: 3.8, period: '2022' })).toEqual([1, 1])
  })

  test('conflicting statements differ as shown, on other bases too', () => {
    const dated = { basis: 'as-of', asOf: '2023-06' } as const
    expect(
      digitsOf(
        { value: 3.796, conflictsWith: ['row-1'] },
        { value: 3.8, ...dated, conflictsWith: ['row-0', 'row-2'] },
        { value: 3.801, basis: 'edition', conflictsWith: ['row-1'] },
      ),
    ).toEqual([3, 1, 3])
  })

  test('an ambiguous statement does not affect the digits of others', () => {
    expect(digitsOf({ value: 3.796 }, { value: 3.8, status: 'ambiguous' })).toEqual([1, 1])
  })

  test('a conflict with a statement that is not on record changes nothing', () => {
    expect(digitsOf({ value: 3.796, conflictsWith: ['elsewhere'] })).toEqual([1])
  })

  test('a lower bound and an exact value keep their order when rounded', () => {
    expect(digitsOf({ value: 3.7964, bound: 'over' }, { value: 3.7961 })).toEqual([4, 4])
  })
})

describe('H29: a baseline is shown like the statement it comes from', () => {
  const stated = { value: 3.8249, bound: 'exact' as const }
  const baseline = { period: '2022', ...stated, recordedAt: '2023-01-31' }

  test('with the digits of that statement, replaced or not', () => {
    const bearer = reading({ period: '2022', ...stated, digits: 2 })
    const replaced = reading({
      period: '2022',
      value: 3.9,
      earlier: [otherStatement({ ...stated, digits: 3 })],
    })
    expect(baselineFigure(baseline, [bearer])).toEqual({ ...stated, digits: 2 })
    expect(baselineFigure(baseline, [replaced])).toEqual({ ...stated, digits: 3 })
  })

  test('a statement of another year or with another bound does not count', () => {
    const others = [
      reading({ period: '2021', ...stated, digits: 1 }),
      reading({ period: '2022', ...stated, bound: 'over', digits: 2 }),
      reading({ period: '2022', ...stated, digits: 3 }),
    ]
    expect(baselineFigure(baseline, others)).toEqual({ ...stated, digits: 3 })
  })

  test('with all digits where no statement has it, and always with its bound (H2)', () => {
    const other = reading({ period: '2021', ...stated, digits: 2 })
    expect(baselineFigure({ ...baseline, bound: 'at-least' }, [other])).toEqual({
      value: 3.8249,
      bound: 'at-least',
      digits: 4,
    })
  })
})

test('H29: targets of another region do not affect the digits', () => {
  const rows = [observation({ value: 3.796 }), observation({ id: 'b', value: 3.796, region: 'b' })]
  const targets = [{ region: 'nanjing', value: 3.8 }]
  expect(withDigits(rows, percent, targets).map(({ digits }) => digits)).toEqual([3, 1])
})
