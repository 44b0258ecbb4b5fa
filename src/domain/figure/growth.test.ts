import { describe, expect, test } from 'vitest'
import {
  indicator,
  otherStatement,
  rankIndicator,
  reading,
} from '../../../tests/inventedFigures.ts'
import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { changeOf, type NoChange } from './growth.ts'

const percent = indicator({ unit: { zh: '%', en: '%' }, unitCode: 'percent', measure: 'ratio' })
const broken = (before: string, after: string, region: string | null = null): MethodBreak => ({
  between: [before, after],
  reason: { zh: '口径调整', en: 'The method changed' },
  region,
})

const earlier = (given: Partial<Reading> = {}) => reading({ period: '2022', value: 80, ...given })
const change = (now: Reading, before: Reading, of = indicator()) => changeOf(now, [before, now], of)

describe('a change is stated in the terms of its measure', () => {
  test('a count grows in per cent', () => {
    expect(change(reading({ value: 9068 }), earlier({ value: 8000 }))).toMatchObject({
      kind: 'percent',
      amount: 13.35,
      bound: 'exact',
    })
  })

  test.each(['percent', 'percent-per-year'])('H16: %s differs in percentage points', (unitCode) => {
    const now = reading({ value: 3.82 })
    expect(change(now, earlier({ value: 3.54 }), { ...percent, unitCode })).toMatchObject({
      kind: 'points',
      amount: 0.28,
    })
  })

  test('H16: ranks differ in places, and up is a smaller number', () => {
    const basis = 'edition'
    const now = reading({ basis, value: 6 })
    expect(change(now, earlier({ basis, value: 8 }), rankIndicator)).toMatchObject({
      kind: 'places',
      amount: 2,
    })
    expect(change(now, earlier({ basis, value: 4 }), rankIndicator)).toMatchObject({ amount: -2 })
  })

  test('H2: for a rank of at least 6 the gained places are an upper bound', () => {
    const now = reading({ value: 6, bound: 'over' })
    expect(change(now, earlier({ value: 8 }), rankIndicator)).toMatchObject({
      kind: 'none',
      reason: 'bounded',
    })
    expect(change(now, earlier({ value: 4 }), rankIndicator)).toMatchObject({
      amount: -2,
      bound: 'under',
    })
  })

  test('a cumulative number has grown by an amount', () => {
    const total = indicator({ measure: 'cumulative' })
    expect(change(reading({ value: 334 }), earlier({ value: 213 }), total)).toMatchObject({
      kind: 'amount',
      amount: 121,
    })
  })

  test('a record is compared with the record before it, however long ago', () => {
    const record = indicator({ measure: 'record', unitCode: 'gbps' })
    expect(
      change(reading({ value: 1000 }), earlier({ period: '2019', value: 400 }), record),
    ).toMatchObject({ kind: 'percent', amount: 150 })
  })

  test('H2: from an exact figure to "over" the growth is a lower bound', () => {
    const now = reading({ value: 10_000, bound: 'over' })
    const result = change(now, earlier({ value: 8000 }))
    expect(result).toMatchObject({ kind: 'percent', amount: 25, bound: 'over' })
  })

  test('H2: from an exact figure to "under" the fall is a lower bound', () => {
    const now = reading({ value: 60, bound: 'under' })
    expect(change(now, earlier())).toMatchObject({ amount: -25, bound: 'under' })
  })

  test('it names the figure it is compared with', () => {
    const before = earlier()
    expect(change(reading(), before)).toMatchObject({ against: before })
  })
})

describe('a change that cannot be computed says why', () => {
  const rows: [string, NoChange, Reading, Reading, typeof percent?][] = [
    ['H20: two years apart', 'no-earlier-figure', reading(), earlier({ period: '2021' })],
    ['H14: another basis', 'no-earlier-figure', reading(), earlier({ basis: 'edition' })],
    ['H20: another region', 'no-earlier-figure', reading(), earlier({ region: 'suzhou' })],
    [
      'H14: a part of a year against a whole one',
      'no-earlier-figure',
      reading({ basis: 'year-to-date', asOf: '2023-06-30' }),
      earlier(),
    ],
    [
      'H14: parts of unequal length',
      'no-earlier-figure',
      reading({ basis: 'year-to-date', asOf: '2023-06-30' }),
      earlier({ basis: 'year-to-date', asOf: '2022-09-30' }),
    ],
    [
      'H14: stocks at different times of the year',
      'no-earlier-figure',
      reading({ basis: 'as-of', asOf: '2023-08' }),
      earlier({ basis: 'as-of', asOf: '2022-12' }),
    ],
    [
      'an undated figure',
      'no-earlier-figure',
      reading({ period: null, basis: 'undated' }),
      earlier({ period: null, basis: 'undated' }),
    ],
    [
      'H15: the method changed between them',
      'method-break',
      reading(),
      earlier(),
      indicator({ methodBreaks: [broken('2022', '2023')] }),
    ],
    [
      'H15: the method changed between them, within a year',
      'method-break',
      reading({ basis: 'as-of', period: '2022', asOf: '2022-09' }),
      earlier({ basis: 'as-of', period: '2021', asOf: '2021-09' }),
      indicator({ methodBreaks: [broken('2022-03', '2022-06')] }),
    ],
    ['H17: a bounded base', 'bounded', reading(), earlier({ bound: 'over' })],
    ['H2: two bounds', 'bounded', reading({ bound: 'over' }), earlier({ bound: 'over' })],
    ['H17: an approximate base', 'approximate', reading(), earlier({ bound: 'about' })],
    ['H17: from zero', 'zero-base', reading(), earlier({ value: 0 })],
    ['H17: from below zero', 'negative-base', reading(), earlier({ value: -5 })],
    ['an unclear wording', 'unclear', reading({ status: 'ambiguous' }), earlier()],
    ['an unclear base', 'unclear', reading(), earlier({ status: 'ambiguous' })],
    ['H22: a disputed figure', 'conflict', reading({ conflicts: [otherStatement()] }), earlier()],
    ['H22: a disputed base', 'conflict', reading(), earlier({ conflicts: [otherStatement()] })],
    ['H25: "over" less than before', 'bounded', reading({ value: 70, bound: 'over' }), earlier()],
    ['H25: "over" as before', 'bounded', reading({ value: 80, bound: 'over' }), earlier()],
    ['H25: "under" more than before', 'bounded', reading({ bound: 'under' }), earlier()],
  ]
  test.each(rows)('%s: %s', (_case, reason, now, before, of) => {
    expect(change(now, before, of)).toEqual({ kind: 'none', reason })
  })

  test('a first record has no change', () => {
    const record = indicator({ measure: 'record' })
    const first = reading()
    expect(changeOf(first, [first], record)).toEqual({ kind: 'none', reason: 'no-earlier-figure' })
  })

  test('H15: two figures on the same side of a break are compared', () => {
    const of = indicator({ methodBreaks: [broken('2021-03', '2021-06')] })
    const dated = (year: string) =>
      earlier({ id: year, basis: 'as-of', period: year, asOf: `${year}-09` })
    expect(change(dated('2022'), dated('2021'), of)).toMatchObject({ kind: 'percent', amount: 0 })
  })

  test('H14: the first half of a year is compared with the first half of the year before', () => {
    const half = { basis: 'year-to-date' } as const
    const now = reading({ ...half, asOf: '2023-06-30' })
    expect(change(now, earlier({ ...half, asOf: '2022-06-30' }))).toMatchObject({ amount: 25 })
  })

  const partOfYear = [
    ['2022-06-30', '2023-06-30', true],
    ['2022-06', '2023-06-30', true],
    ['2022-06-30', '2023-06', true],
    ['2022-06', '2023-06', true],
    ['2022-06-29', '2023-06-30', false],
    ['2022-05', '2023-06-30', false],
    ['2022-02-28', '2023-02-28', true],
    ['2023-02-28', '2024-02-29', true],
    ['2023-02', '2024-02-29', true],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-02', true],
    ['2023-02-27', '2024-02-28', false],
    ['2023-02-28', '2024-02-27', false],
    ['2022-09-30', '2023-10-31', false],
  ] as const
  for (const basis of ['year-to-date', 'as-of'] as const)
    test.each(partOfYear)(
      `H14: ${basis} %s and %s are compared only at the same time of the year: %s`,
      (before, now, like) => {
        const [then, current] = [before, now].map((asOf) =>
          reading({ id: asOf, basis, asOf, period: asOf.slice(0, 4), value: 80 }),
        ) as [Reading, Reading]
        expect(change(current, then).kind).toBe(like ? 'percent' : 'none')
      },
    )

  test('H14: a closing figure dated in the next year is compared with one dated as late', () => {
    const late = (period: string, asOf: string) =>
      earlier({ id: asOf, basis: 'as-of', period, asOf, value: 80 })
    expect(change(late('2023', '2024-02-29'), late('2022', '2023-02'))).toMatchObject({
      amount: 0,
    })
    expect(change(late('2023', '2024-02'), late('2022', '2022-02'))).toEqual({
      kind: 'none',
      reason: 'no-earlier-figure',
    })
  })

  test('H16: percentages and ranks have a change from zero', () => {
    expect(change(reading({ value: 2 }), earlier({ value: 0 }), percent)).toMatchObject({
      kind: 'points',
      amount: 2,
    })
  })
})
