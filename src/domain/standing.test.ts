import { describe, expect, test } from 'vitest'
import { indicator, reading, standing, target } from '../../tests/inventedFigures.ts'
import type { Tier } from '../contract/target.ts'
import { currentOf, standingsOf, targetsBeside } from './standing.ts'

describe('the standings of indicators', () => {
  const light = { reason: null, reading: null, override: null }

  test('each target in force stands on its own: floor met, stretch cannot tell', () => {
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
    const told = standingsOf([tracked])
    expect(told.map((one) => [one.target?.id, one.status, one.reading])).toEqual([
      ['floor', 'met', decisive],
      ['stretch', 'cannot-tell', null],
    ])
  })

  test('an indicator without a target stands once, as "no target"', () => {
    const tracked = { indicator: indicator(), readings: [reading()], targets: [], lights: [] }
    expect(standingsOf([tracked])).toEqual([
      { indicator: tracked.indicator, target: null, status: 'no-target', ...light },
    ])
  })
})

describe('the targets beside the current figure', () => {
  const aim = (tier: Tier, due: string, setAt = '2023-01-10') =>
    standing({
      target: target({ id: `${tier}-${due}-${setAt}`, tier, due: `${due}-12-31`, setAt }),
    })
  const beside = (period: string | null, ...set: ReturnType<typeof aim>[]) =>
    targetsBeside(period === null ? null : reading({ period }), set).map(
      ({ target }) => `${target?.tier} ${target?.due.slice(0, 4)}`,
    )

  test('are those due in its year, floor before stretch', () => {
    expect(
      beside('2023', aim('stretch', '2023'), aim('floor', '2023'), aim('plan', '2025')),
    ).toEqual(['floor 2023', 'stretch 2023'])
  })

  test('else the next ones due', () => {
    expect(beside('2024', aim('floor', '2023'), aim('plan', '2027'), aim('plan', '2025'))).toEqual([
      'plan 2025',
    ])
  })

  test('else the last ones that were due', () => {
    expect(beside('2024', aim('floor', '2022'), aim('floor', '2023'))).toEqual(['floor 2023'])
  })

  test('without a figure the first ones due', () => {
    expect(beside(null, aim('plan', '2027'), aim('plan', '2025'))).toEqual(['plan 2025'])
  })

  test('one of a tier, the one set last', () => {
    const [old, restated] = [aim('plan', '2025', '2021-10-31'), aim('plan', '2025', '2022-12-31')]
    expect(targetsBeside(reading(), [old, restated])).toEqual([restated])
    expect(targetsBeside(reading(), [restated, old])).toEqual([restated])
  })

  test('none where there is no target', () => {
    expect(targetsBeside(reading(), [standing({ target: null, status: 'no-target' })])).toEqual([])
  })
})

describe('the current figure', () => {
  test('is the latest one', () => {
    const [old, current] = [reading({ period: '2022' }), reading()]
    expect(currentOf([old, current])).toBe(current)
  })

  test('H14: is that of the whole year where there is one', () => {
    const year = reading()
    const after = reading({ basis: 'as-of', asOf: '2024-02' })
    expect(currentOf([year, after])).toBe(year)
  })

  test('else the latest dated point', () => {
    const points = [
      reading({ basis: 'as-of', asOf: '2023-06' }),
      reading({ basis: 'year-to-date', asOf: '2023-09' }),
    ]
    expect(currentOf([reading({ period: '2022' }), ...points])).toBe(points[1])
  })

  test('is never an unclear one, unless there is no other', () => {
    const [plain, unclear] = [reading({ period: '2022' }), reading({ status: 'ambiguous' })]
    expect(currentOf([plain, unclear])).toBe(plain)
    expect(currentOf([unclear])).toBe(unclear)
  })

  test('H7: is none where there is none', () => {
    expect(currentOf([])).toBeNull()
  })
})
