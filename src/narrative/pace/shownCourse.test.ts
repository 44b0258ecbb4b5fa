import { describe, expect, test } from 'vitest'
import { baseline, indicator, rankIndicator, reading } from '../../../tests/inventedFigures.ts'
import { ledgerRow } from '../../../tests/inventedLedger.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { targetEntriesOf } from '../../pages/targets/entry.ts'
import { shownCourseOf } from './shownCourse.ts'

const flow = indicator({ measure: 'flow' })
const yearly = indicator({ measure: 'annual-list' })

function halfYear(given: Partial<Reading> = {}): Reading {
  return reading({ basis: 'year-to-date', asOf: '2023-06-30', value: 40, ...given })
}

describe('which numbers of a target the ledger shows', () => {
  test('all of them for a flow within its period', () => {
    const row = ledgerRow({ indicator: flow, readings: [halfYear()], day: '2023-07-31' })
    expect(shownCourseOf(row, '2023-07-31')).toMatchObject({
      noCourse: null,
      noPace: null,
      noForecast: null,
      noNeed: null,
    })
  })

  test('neither forecast nor need after the due date', () => {
    const row = ledgerRow({ indicator: flow, readings: [halfYear()], day: '2024-01-10' })
    expect(shownCourseOf(row, '2024-01-10')).toMatchObject({
      noPace: null,
      noForecast: 'past-due',
      noNeed: 'past-due',
    })
  })

  test('no forecast for an outcome', () => {
    const row = ledgerRow({ indicator: flow, readings: [reading({ value: 90 })] })
    expect(shownCourseOf(row, '2024-02-10')).toMatchObject({
      noForecast: 'outcome',
      noNeed: 'outcome',
    })
  })

  test('no need once the target is reached', () => {
    const row = ledgerRow({ indicator: flow, readings: [halfYear({ value: 120 })] })
    expect(shownCourseOf(row, '2023-07-31')).toMatchObject({ noForecast: null, noNeed: 'reached' })
  })

  test('P10: a completion, but no elapsed share for a yearly list', () => {
    const within = ledgerRow({ indicator: yearly, readings: [halfYear()] })
    expect(shownCourseOf(within, '2023-07-31')).toMatchObject({
      noCourse: null,
      noPace: 'yearly-list',
      noForecast: 'yearly-list',
      noNeed: 'yearly-list',
    })
    const after = ledgerRow({ indicator: yearly, readings: [reading({ value: 90 })] })
    expect(shownCourseOf(after, '2024-02-10')).toMatchObject({
      noCourse: null,
      noPace: 'yearly-list',
    })
  })

  test.each([
    ['no-figure', ledgerRow({ indicator: flow })],
    ['unclear', ledgerRow({ indicator: flow, readings: [reading({ status: 'ambiguous' })] })],
    ['expected', ledgerRow({ indicator: flow, readings: [reading({ status: 'expected' })] })],
    ['approximate', ledgerRow({ indicator: flow, readings: [reading({ bound: 'about' })] })],
    ['no-baseline', ledgerRow({ readings: [reading()], target: { baseline: null } })],
    ['floor', ledgerRow({ readings: [reading()], target: { baseline: baseline('2022', 100) } })],
    [
      'rank',
      ledgerRow({ indicator: rankIndicator, readings: [reading({ basis: 'edition', value: 8 })] }),
    ],
    [
      'no-course',
      ledgerRow({ indicator: indicator({ measure: 'growth' }), readings: [reading()] }),
    ],
  ])('nothing where the obstacle is %s', (why, row) => {
    expect(shownCourseOf(row, '2024-02-10')).toEqual({
      course: null,
      noCourse: why,
      noPace: why,
      noForecast: why,
      noNeed: why,
    })
  })
})

describe('the order of the ledger', () => {
  test('most urgent first, then the earliest due', () => {
    const rows = [
      ledgerRow({ target: { id: 'met' }, judgement: { status: 'met' } }),
      ledgerRow({
        target: { id: 'behind-late', due: '2025-12-31' },
        judgement: { status: 'behind' },
      }),
      ledgerRow({ target: { id: 'cannot-tell' }, judgement: { status: 'cannot-tell' } }),
      ledgerRow({ target: { id: 'behind' }, judgement: { status: 'behind' } }),
      ledgerRow({ target: { id: 'missed', due: '2027-12-31' }, judgement: { status: 'missed' } }),
    ]
    expect(targetEntriesOf(rows, '2023-06-30').map(({ row }) => row.target.id)).toEqual([
      'missed',
      'behind',
      'behind-late',
      'cannot-tell',
      'met',
    ])
  })

  test('H2: only an exact completion can be ranked', () => {
    const of = (given: Partial<Reading>) =>
      ledgerRow({ indicator: flow, readings: [halfYear(given)] })
    const [exact, bound] = targetEntriesOf([of({}), of({ bound: 'over' })], '2023-07-31')
    expect(exact).toMatchObject({ completion: 0.4, gap: -0.1 })
    expect(bound).toMatchObject({ completion: undefined, gap: undefined })
  })
})
