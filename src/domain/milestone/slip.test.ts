import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { type Slip, slipOf } from './slip.ts'

const rules = { milestoneSlowDays: 30 }
const planned = '2024-06-30'

describe('P21: the slip of a milestone', () => {
  test.each<[string, string | null, Slip]>([
    ['early', '2024-06-20', { state: 'on-time', days: -10 }],
    ['on the day', '2024-06-30', { state: 'on-time', days: 0 }],
    ['a day after', '2024-07-01', { state: 'slow', days: 1 }],
    ['at the last slow day', '2024-07-30', { state: 'slow', days: 30 }],
    ['a day beyond', '2024-07-31', { state: 'late', days: 31 }],
    ['across the end of a year', '2025-06-30', { state: 'late', days: 365 }],
  ])('done %s: %s', (_, done, slip) => {
    expect(slipOf({ planned, expected: '2030-01-01', done }, '2026-02-02', rules)).toEqual(slip)
  })

  test.each<[string, string | null, string, Slip]>([
    ['nothing else is announced', null, '2024-03-31', { state: 'on-time', days: 0 }],
    ['it is the planned day', null, planned, { state: 'on-time', days: 0 }],
    ['announced earlier', '2024-05-31', '2024-03-31', { state: 'on-time', days: -30 }],
    [
      'announced earlier, not seen, not yet planned',
      '2024-05-31',
      '2024-06-10',
      { state: 'on-time', days: -20 },
    ],
    ['announced a little later', '2024-07-15', '2024-03-31', { state: 'slow', days: 15 }],
    ['announced much later', '2024-12-31', '2024-07-15', { state: 'late', days: 184 }],
  ])('open, %s: %s on %s', (_, expected, on, slip) => {
    expect(slipOf({ planned, expected, done: null }, on, rules)).toEqual(slip)
  })

  test.each<[string, string | null, string, string]>([
    ['the planned day', null, '2024-07-01', planned],
    ['the announced day', '2024-12-31', '2025-01-01', '2024-12-31'],
    ['the planned day, announced for earlier', '2024-05-31', '2024-07-01', planned],
  ])(
    'H23: after %s without evidence it is unconfirmed, neither late nor done',
    (_, expected, on, since) => {
      expect(slipOf({ planned, expected, done: null }, on, rules)).toEqual({
        state: 'unconfirmed',
        since,
      })
    },
  )

  test('the days of delay up to which it is slow come from the rules', () => {
    const done = '2024-07-10'
    const slip = (milestoneSlowDays: number) =>
      slipOf({ planned, expected: null, done }, done, { milestoneSlowDays }).state
    expect([slip(9), slip(10)]).toEqual(['late', 'slow'])
  })

  test('a later completion is never less late', () => {
    fc.assert(
      fc.property(day, day, day, (plan, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const slip = (done: string) => slipOf({ planned: plan, expected: null, done }, late, rules)
        const order = ['on-time', 'slow', 'late']
        expect(order.indexOf(slip(late).state)).toBeGreaterThanOrEqual(
          order.indexOf(slip(early).state),
        )
      }),
      often,
    )
  })
})
