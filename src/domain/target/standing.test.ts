import { describe, expect, test } from 'vitest'
import { indicator, reading, standing, target } from '../../../tests/inventedFigures.ts'
import type { Tier } from '../../contract/target/target.ts'
import { currentOf, standingsOf, targetsBeside } from './standing.ts'

describe('the standings of indicators', () => {
  const light = { reason: null, reading: null, override: null }

  test('each target in force has its own: floor met, stretch cannot tell', () => {
    const decisive = reading({ value: 10_000, bound: 'over' })
    const tracked = {
      indicator: indicator(),
      readings: [decisive],
      targets: [
        target({ id: 'floor', value: 10_000 }),
        target({ id: 'stretch', tier: 'stretch', value: 12_000 }),
      ],
      lights: [
        { ...light, target: 'floor', status: 'met', reading: decisive.id } as const,
        { ...light, target: 'stretch', status: 'cannot-tell', reason: 'bound' } as const,
      ],
    }
    const stated = standingsOf([tracked])
    expect(stated.map((one) => [one.target?.id, one.status, one.reading])).toEqual([
      ['floor', 'met', decisive],
      ['stretch', 'cannot-tell', null],
    ])
  })

  test('an indicator without a target has one, "no target"', () => {
    const tracked = { indicator: indicator(), readings: [reading()], targets: [], lights: [] }
    expect(standingsOf([tracked])).toEqual([
      { indicator: tracked.indicator, target: null, status: 'no-target', ...light },
    ])
  })
})

describe('H31: the targets beside a figure', () => {
  type Shown = ReturnType<typeof standing>['status']
  const targetOf = (tier: Tier, year: string, status: Shown, restates: string | null = null) =>
    standing({
      status,
      target: target({ id: `${tier} ${year}`, tier, due: `${year}-12-31`, restates }),
    })
  const beside = (...set: ReturnType<typeof targetOf>[]) =>
    targetsBeside(set).map(({ target: one }) => one?.id)

  test('open ones come first, the last decided after them, floor before stretch', () => {
    const set = [
      targetOf('stretch', '2023', 'cannot-tell'),
      targetOf('floor', '2023', 'met'),
      targetOf('plan', '2025', 'awaiting'),
      targetOf('plan', '2027', 'awaiting'),
      targetOf('plan', '2022', 'met'),
    ]
    expect(beside(...set)).toEqual(['plan 2025', 'floor 2023', 'stretch 2023'])
    expect(beside(...set.reverse())).toEqual(['plan 2025', 'floor 2023', 'stretch 2023'])
  })

  test.each<Shown>(['on-pace', 'slow', 'behind', 'awaiting', 'too-early'])(
    'one that is %s comes before any decided one',
    (status) => {
      expect(beside(targetOf('plan', '2023', 'met'), targetOf('plan', '2025', status))).toEqual([
        'plan 2025',
        'plan 2023',
      ])
    },
  )

  test('where no outcome is open, the last due come first', () => {
    expect(
      beside(targetOf('plan', '2023', 'overdue-data'), targetOf('plan', '2022', 'missed')),
    ).toEqual(['plan 2023', 'plan 2022'])
  })

  test('P14: a target that only restates another is not shown', () => {
    const set = [
      targetOf('plan', '2025', 'awaiting'),
      targetOf('expected', '2025', 'awaiting', 'plan 2025'),
    ]
    expect(beside(...set)).toEqual(['plan 2025'])
  })

  test('none where there is no target', () => {
    expect(targetsBeside([standing({ target: null, status: 'no-target' })])).toEqual([])
  })
})

describe('the current figure', () => {
  test('is the latest one', () => {
    const [old, current] = [reading({ period: '2022' }), reading()]
    expect(currentOf([old, current])).toBe(current)
  })

  test('H14: is that of the whole year if there is one', () => {
    const year = reading()
    const after = reading({ basis: 'as-of', asOf: '2024-02' })
    expect(currentOf([year, after])).toBe(year)
  })

  test('is else the latest dated figure', () => {
    const points = [
      reading({ basis: 'as-of', asOf: '2023-06' }),
      reading({ basis: 'year-to-date', asOf: '2023-09' }),
    ]
    expect(currentOf([reading({ period: '2022' }), ...points])).toBe(points[1])
  })

  test('is never an ambiguous one, unless there is no other', () => {
    const [plain, unclear] = [reading({ period: '2022' }), reading({ status: 'ambiguous' })]
    expect(currentOf([plain, unclear])).toBe(plain)
    expect(currentOf([unclear])).toBe(unclear)
  })

  test('H7: is null where there are no readings', () => {
    expect(currentOf([])).toBeNull()
  })
})
