import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, manyTimes } from '../../../tests/arbitraryFigures.ts'
import { otherStatement, reading } from '../../../tests/inventedFigures.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import { yearCourseOf, elapsedOf, fractionalMonths } from './elapsed.ts'
import { sameTimeOfYear } from '../figure/period.ts'
import { fractionOf, numberOf, compareFractions, zero } from './fraction.ts'

const year = { from: '2022-12-31', until: '2023-12-31' }
const plan: ElapsedMethod = {
  kind: 'plan',
  checkpoints: [
    { day: '2023-09-30', percent: 70 },
    { day: '2023-03-31', percent: 20 },
    { day: '2023-06-30', percent: 45.5 },
  ],
  source: 'An invented plan',
}
const given: ElapsedMethod = { kind: 'given', percent: 48.5, source: 'An invented notice' }

const share = (method: ElapsedMethod, cutOff: string, readings: Reading[] = [], span = year) => {
  const elapsed = elapsedOf(method, { ...span, cutOff }, readings)
  return elapsed && { method: elapsed.method, share: Number(numberOf(elapsed.share).toFixed(6)) }
}

describe('P2: the share of a period that has passed', () => {
  test.each<[ElapsedMethod['kind'], string, number]>([
    ['month', '2023-01-31', 0.083_333],
    ['month', '2023-02-28', 0.166_667],
    ['month', '2023-06-30', 0.5],
    ['month', '2023-06-15', 0.458_333],
    ['month', '2023-07-01', 0.502_688],
    ['month', '2023-12-31', 1],
    ['quarter', '2023-03-30', 0],
    ['quarter', '2023-03-31', 0.25],
    ['quarter', '2023-05-15', 0.25],
    ['quarter', '2023-05-31', 0.25],
    ['quarter', '2023-06-30', 0.5],
    ['quarter', '2023-09-30', 0.75],
    ['quarter', '2023-12-31', 1],
    ['day', '2023-01-01', 0.002_74],
    ['day', '2023-06-30', 0.495_89],
    ['day', '2023-12-31', 1],
  ])('by %s on %s: %d', (kind, cutOff, expected) => {
    const method = { kind } as ElapsedMethod
    expect(share(method, cutOff)).toEqual({ method: kind, share: expected })
  })

  test('it is 0 before the period and 1 after it', () => {
    for (const kind of ['month', 'quarter', 'day'] as const) {
      expect(share({ kind }, '2022-12-31')).toEqual({ method: kind, share: 0 })
      expect(share({ kind }, '2022-10-31')).toEqual({ method: kind, share: 0 })
      expect(share({ kind }, '2024-02-29')).toEqual({ method: kind, share: 1 })
    }
  })

  test('from a baseline, all years since count', () => {
    const plan14 = { from: '2020-12-31', until: '2025-12-31' }
    expect(share({ kind: 'month' }, '2023-06-30', [], plan14)?.share).toBe(0.5)
    expect(share({ kind: 'quarter' }, '2023-08-31', [], plan14)?.share).toBe(0.5)
    expect(share({ kind: 'day' }, '2023-06-30', [], plan14)?.share).toBe(0.498_905)
  })

  test('a period may end within a month', () => {
    const half = { from: '2022-12-31', until: '2023-06-15' }
    expect(share({ kind: 'month' }, '2023-03-31', [], half)?.share).toBe(0.545_455)
    expect(share({ kind: 'month' }, '2023-06-15', [], half)?.share).toBe(1)
  })

  test.each([
    ['2023-03-30', 0],
    ['2023-03-31', 0.2],
    ['2023-06-29', 0.2],
    ['2023-06-30', 0.455],
    ['2023-09-30', 0.7],
    ['2023-12-31', 0.7],
  ])('by a plan on %s: the percentage of its last checkpoint, %d', (cutOff, expected) => {
    expect(share(plan, cutOff)).toEqual({ method: 'plan', share: expected })
  })

  test('a given percentage is used as it is', () => {
    expect(share(given, '2023-02-01')).toEqual({ method: 'given', share: 0.485 })
  })
})

const complete = (period: string, part: number, whole: number, other: Partial<Reading> = {}) => [
  reading({ period, basis: 'year-to-date', asOf: `${period}-06`, value: part, ...other }),
  reading({ period, value: whole }),
]
const three = [
  ...complete('2020', 40, 100),
  ...complete('2021', 88, 200),
  ...complete('2022', 240, 500),
]

describe('P2: by the curve of earlier years', () => {
  const curve: ElapsedMethod = { kind: 'curve' }

  test('it is the mean share that they had reached by then', () => {
    expect(share(curve, '2023-06-30', three)).toEqual({ method: 'curve', share: 0.44 })
  })

  test.each<[string, Reading[], string]>([
    ['two years', three.slice(2), '2023-06-30'],
    ['no year', [], '2023-06-30'],
    ['another time of the year', three, '2023-07-31'],
    ['the middle of the month', three, '2023-06-15'],
    ['years that are not earlier', three, '2022-06-30'],
    ['a year without its total', three.slice(0, -1), '2023-06-30'],
    ['a year without its part', three.slice(1), '2023-06-30'],
    ['a year with a total of zero', [...three.slice(2), ...complete('2020', 0, 0)], '2023-06-30'],
    [
      'a part that is only a bound',
      [...three.slice(2), ...complete('2020', 40, 100, { bound: 'over' })],
      '2023-06-30',
    ],
    [
      'a provisional part',
      [...three.slice(2), ...complete('2020', 40, 100, { status: 'provisional' })],
      '2023-06-30',
    ],
    [
      'a disputed part',
      [...three.slice(2), ...complete('2020', 40, 100, { conflicts: [otherStatement()] })],
      '2023-06-30',
    ],
    [
      'an as-of figure instead of a year to date',
      [...three.slice(2), ...complete('2020', 40, 100, { basis: 'as-of' })],
      '2023-06-30',
    ],
    [
      'a part without its date',
      [...three.slice(2), ...complete('2020', 40, 100, { asOf: null })],
      '2023-06-30',
    ],
  ])('no curve from %s', (_case, readings, cutOff) => {
    expect(share(curve, cutOff, readings)).toBeNull()
  })

  test('one year counts once, however its date is written', () => {
    const twice = reading({
      period: '2021',
      basis: 'year-to-date',
      asOf: '2021-06-30',
      value: 88,
    })
    expect(share(curve, '2023-06-30', [...three.slice(2), twice])).toBeNull()
  })

  test('all complete years are in the mean', () => {
    const four = [...complete('2019', 30, 50), ...three]
    expect(share(curve, '2023-06-30', four)?.share).toBe(0.48)
  })

  test('the course of one year is its part and its total', () => {
    expect(yearCourseOf('2021', '2023-06-30', three)).toEqual({
      part: fractionOf(88),
      whole: fractionOf(200),
    })
    expect(yearCourseOf('2019', '2023-06-30', three)).toBeNull()
  })

  test('of two figures for one date the one recorded last counts, in any order', () => {
    const later = reading({
      period: '2021',
      basis: 'year-to-date',
      asOf: '2021-06',
      value: 90,
      recordedAt: '2024-08-01',
    })
    for (const readings of [
      [...three, later],
      [later, ...three],
    ])
      expect(yearCourseOf('2021', '2023-06-30', readings)?.part).toEqual(fractionOf(90))
  })
})

describe('the same time of two years', () => {
  test.each([
    ['2022-06-30', '2023-06-30', true],
    ['2023-02-28', '2024-02-29', true],
    ['2024-02-29', '2023-02-28', true],
    ['2023-02-28', '2024-02-28', true],
    ['2023-02-27', '2024-02-29', false],
    ['2023-02-28', '2024-02-27', false],
    ['2023-06-30', '2024-07-30', false],
    ['2023-06-30', '2024-07-31', false],
    ['2023-06-15', '2024-06-16', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameTimeOfYear(a, b)).toBe(same)
  })
})

describe('months between two days', () => {
  test.each([
    ['2022-12-31', '2023-06-30', 6],
    ['2022-12-31', '2023-01-31', 1],
    ['2020-12-31', '2025-12-31', 60],
    ['2023-06-15', '2023-07-15', 0.983_871],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-06-30', '2023-06-15', -0.5],
  ])('%s to %s: %d', (from, to, months) => {
    expect(Number(numberOf(fractionalMonths(from, to)).toFixed(6))).toBe(months)
  })
})

test('a later cut-off never has a smaller elapsed share, by any method', () => {
  const methods: ElapsedMethod[] = [
    { kind: 'month' },
    { kind: 'quarter' },
    { kind: 'day' },
    plan,
    given,
  ]
  const method = fc.constantFrom(...methods)
  const due = fc.constantFrom('2023-06-15', '2023-12-31', '2025-12-31')
  const { from } = year
  fc.assert(
    fc.property(method, due, calendarDay, calendarDay, (method, until, one, other) => {
      const [a, b] = [one, other]
        .sort()
        .map((cutOff) => elapsedOf(method, { from, until, cutOff }, [])?.share ?? zero)
      expect(compareFractions(a ?? zero, b ?? zero)).toBeLessThanOrEqual(0)
    }),
    manyTimes,
  )
})
