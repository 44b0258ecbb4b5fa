import { describe, expect, test } from 'vitest'
import { baseline, indicator, rankIndicator, reading } from '../../../tests/inventedFigures.ts'
import { ledgerRow } from '../../../tests/inventedLedger.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { rules } from '../../contract/target/rules.ts'
import { accountOf } from './account.ts'
import { explain } from './explain.ts'
import { numberOf } from './fraction.ts'

const flow = indicator({ measure: 'flow' })
const june = (given: Partial<Reading> = {}) =>
  reading({ basis: 'year-to-date', asOf: '2023-06-30', ...given })
const day = '2023-08-31'

const row = (given: Parameters<typeof ledgerRow>[0]) =>
  ledgerRow({ indicator: flow, day, ...given })
const turns = (given: Parameters<typeof ledgerRow>[0]) =>
  explain(row(given), day, rules).turns.map(({ to, level, more }) => [
    to,
    numberOf(level),
    more && numberOf(more),
  ])

describe('what may be stated about the figure', () => {
  test.each<[string, Parameters<typeof ledgerRow>[0], string]>([
    ['nothing where there is no figure', { readings: [] }, 'no-figure'],
    ['the course of a flow', { readings: [june({ value: 40 })] }, 'course'],
    ['the outcome where its target is met', { readings: [june({ value: 101 })] }, 'outcome'],
    [
      'the outcome where it is missed',
      { readings: [reading({ value: 90 })], day: '2024-02-01' },
      'outcome',
    ],
    [
      'the outcome where its bound leaves it open',
      { readings: [reading({ value: 90, bound: 'over' })] },
      'outcome',
    ],
    ['only that it is unclear', { readings: [june({ status: 'ambiguous' })] }, 'unclear'],
    ['only that it is expected', { readings: [reading({ status: 'expected' })] }, 'expected'],
    [
      'its level where there is no baseline',
      {
        indicator: indicator(),
        target: { due: '2025-12-31' },
        readings: [reading({ value: 40 })],
        day: '2024-06-30',
      },
      'level',
    ],
    [
      'its level where ranks have no pace',
      {
        indicator: rankIndicator,
        target: { due: '2025-12-31' },
        readings: [reading({ value: 120, basis: 'edition' })],
        day: '2024-06-30',
      },
      'level',
    ],
  ])('%s', (_, given, kind) => {
    expect(accountOf(row(given)).kind).toBe(kind)
  })

  test('an annual list has a course but no pace', () => {
    const account = accountOf(
      row({ indicator: indicator({ measure: 'annual-list' }), readings: [june({ value: 40 })] }),
    )
    expect(account).toMatchObject({ kind: 'course', paced: false })
  })

  test('H15: nothing is compared across a change of method', () => {
    const broken = indicator({
      measure: 'flow',
      methodBreaks: [
        { between: ['2022', '2023'], reason: { zh: '新口径', en: 'New' }, region: null },
      ],
    })
    const set = { setAt: '2022-01-10' }
    expect(
      accountOf(row({ indicator: broken, target: set, readings: [reading({ value: 120 })] })),
    ).toMatchObject({ kind: 'outcome', difference: null })
  })
})

describe('what would change a status', () => {
  test.each<[string, number, unknown]>([
    [
      'behind',
      44,
      [
        ['on-pace', 50, 6],
        ['slow', 45, 1],
      ],
    ],
    ['slow', 48, [['on-pace', 50, 2]]],
    ['on pace, the level to keep', 60, [['on-pace', 50, null]]],
    ['met, nothing', 100, []],
  ])('%s', (_, value, expected) => {
    expect(turns({ readings: [june({ value })] })).toEqual(expected)
  })

  test('H2: for a bound only the levels, since it may be there already', () => {
    expect(turns({ readings: [june({ value: 30, bound: 'over' })] })).toEqual([
      ['on-pace', 50, null],
      ['slow', 45, null],
    ])
  })

  test('towards a lower target the levels lie below', () => {
    const falling = indicator({ direction: 'lower', measure: 'ratio', decimals: 1 })
    expect(
      turns({
        indicator: falling,
        target: { value: 80, due: '2024-12-31', baseline: baseline('2022', 100) },
        readings: [reading({ value: 96 })],
        day,
      }),
    ).toEqual([
      ['on-pace', 90, -6],
      ['slow', 91, -5],
    ])
  })

  test('nothing after the due date', () => {
    const late = row({ readings: [june({ value: 40 })], day: '2024-01-10' })
    expect(explain(late, '2024-01-10', rules)).toMatchObject({ ahead: null, turns: [] })
  })
})

describe('what would settle a pending status', () => {
  test.each<[string, Parameters<typeof ledgerRow>[0], string | null]>([
    ['the outcome', { readings: [] }, 'outcome'],
    ['a later figure', { readings: [june({ value: 2, asOf: '2023-01-31' })] }, 'later-figure'],
    ['the reason', { readings: [june({ value: 30, bound: 'over' })] }, 'bound'],
    ['nothing for a decided status', { readings: [june({ value: 40 })] }, null],
    [
      'the final figure, for one missed on a provisional figure',
      { readings: [reading({ value: 90, status: 'provisional' })], day: '2024-02-01' },
      'provisional',
    ],
    [
      'or met on one',
      { readings: [reading({ value: 100, status: 'provisional' })], day: '2024-02-01' },
      'provisional',
    ],
  ])('%s', (_, given, by) => {
    expect(explain(row(given), day, rules).settling?.by ?? null).toBe(by)
  })

  test('the latest figure on record shows where to look', () => {
    const readings = [
      reading({ id: 'older', period: '2021' }),
      reading({ id: 'newest', period: '2022' }),
    ]
    expect(explain(row({ readings }), day, rules).settling?.seen?.id).toBe('newest')
  })
})
