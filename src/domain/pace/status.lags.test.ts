import { describe, expect, test } from 'vitest'
import {
  baseline,
  indicator,
  otherStatement,
  reading,
  target,
} from '../../../tests/inventedFigures.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import type { Goal } from './goal.ts'
import { judge } from './status.ts'
import { meets } from './comparison.ts'

type Case = {
  goal?: Partial<Goal>
  of?: Partial<IndicatorGlance>
  figures?: readonly Partial<Reading>[]
  day: Day
}

const light = ({ goal, of, figures = [], day }: Case) => {
  const rows = figures.map((figure) => reading(figure))
  const { status, reason } = judge(target(goal), rows, indicator(of), day)
  return [status, reason]
}

/** From 100 at the end of 2022 to 200 at the end of 2025. */
const course = {
  value: 200,
  due: '2025-12-31',
  setAt: '2023-01-10',
  baseline: baseline('2022', 100),
}
const atMid2023 = { basis: 'as-of', asOf: '2023-06-30', value: 150 } as const
const toDate = { basis: 'year-to-date', asOf: '2023-06-30', value: 60 } as const

describe('P6: a missing figure is overdue after the release lag of its indicator', () => {
  test.each<[string, number | null, Day, string]>([
    ['120 days where it names none', null, '2024-04-29', 'awaiting'],
    ['120 days where it names none', null, '2024-04-30', 'overdue-data'],
    ['its own 300', 300, '2024-10-26', 'awaiting'],
    ['its own 300', 300, '2024-10-27', 'overdue-data'],
    ['at once', 0, '2024-01-01', 'overdue-data'],
  ])('%s (%s): on %s %s', (_case, releaseDays, day, status) => {
    expect(light({ of: { releaseDays }, day })).toEqual([status, null])
  })
})

describe('P6: within a period a figure is overdue once it is older than its rhythm and lag', () => {
  test.each<[string, Partial<IndicatorGlance>, Day, Day]>([
    ['18 months without a rhythm', {}, '2024-12-30', '2024-12-31'],
    ['a month and 30 days', { rhythm: 'month', releaseDays: 30 }, '2023-08-29', '2023-08-30'],
    ['a quarter and 120 days', { rhythm: 'quarter' }, '2024-01-28', '2024-01-29'],
    ['half a year and 120 days', { rhythm: 'half-year' }, '2024-04-28', '2024-04-29'],
    ['a year and 300 days', { rhythm: 'year', releaseDays: 300 }, '2025-04-26', '2025-04-27'],
  ])('%s', (_case, of, lastDay, firstDay) => {
    const figures = [atMid2023]
    expect(light({ goal: course, of, figures, day: lastDay })).toEqual(['on-pace', null])
    expect(light({ goal: course, of, figures, day: firstDay })).toEqual(['overdue-data', 'stale'])
  })

  test('its age counts from the cut-off, which is never after its day of record', () => {
    const early = { ...atMid2023, asOf: '2023-12-31', recordedAt: '2023-06-30' }
    expect(light({ goal: course, figures: [early], day: '2024-12-30' })[0]).toBe('on-pace')
    expect(light({ goal: course, figures: [early], day: '2024-12-31' })[0]).toBe('overdue-data')
  })

  test('"cannot tell" stays so, and so does a target met for good', () => {
    const vague = { ...atMid2023, bound: 'about' as const }
    expect(light({ goal: course, figures: [vague], day: '2025-12-01' })).toEqual([
      'cannot-tell',
      'approximate',
    ])
    const passed = { ...atMid2023, value: 200 }
    const of = { measure: 'cumulative' as const }
    expect(light({ goal: course, of, figures: [passed], day: '2025-12-01' })).toEqual(['met', null])
  })
})

describe('P4: a target of another scope than its figures', () => {
  const scope = { zh: '备案基金', en: 'Filed funds' }

  test('cannot be judged once there is a figure, and has no pace', () => {
    const goal = target({ ...course, scope })
    for (const figure of [reading(atMid2023), reading({ period: '2025', value: 250 })]) {
      const judged = judge(goal, [figure], indicator(), '2026-02-02')
      const expected = figure.period === '2025' ? 'cannot-tell' : 'awaiting'
      expect(judged).toMatchObject({ status: expected, pace: null, step: null })
    }
    expect(judge(goal, [reading(atMid2023)], indicator(), '2023-08-31')).toMatchObject({
      status: 'cannot-tell',
      reason: 'scope',
      pace: null,
    })
  })

  test('is awaiting without a figure, and no figure proves it met', () => {
    expect(light({ goal: { scope }, day: '2023-08-31' })).toEqual(['awaiting', null])
    const of = { measure: 'flow' as const }
    expect(light({ goal: { scope }, of, figures: [{ value: 130 }], day: '2024-02-01' })).toEqual([
      'cannot-tell',
      'scope',
    ])
  })
})

describe('P5: a baseline', () => {
  test('does not count before its day of record', () => {
    const goal = { ...course, baseline: baseline('2022', 100, { recordedAt: '2023-10-31' }) }
    const figures = [atMid2023]
    expect(light({ goal: goal, figures, day: '2023-10-30' })).toEqual([
      'cannot-tell',
      'no-baseline',
    ])
    expect(light({ goal: goal, figures, day: '2023-10-31' })).toEqual(['on-pace', null])
  })

  test.each<[string, NonNullable<Goal['baseline']>, number, [string, string | null]]>([
    ['at least 100', baseline('2022', 100, { bound: 'at-least' }), 150, ['cannot-tell', 'bound']],
    ['at least 100', baseline('2022', 100, { bound: 'at-least' }), 90, ['behind', null]],
    ['at least 100', baseline('2022', 100, { bound: 'at-least' }), 200, ['met', null]],
    ['under 100', baseline('2022', 100, { bound: 'under' }), 150, ['on-pace', null]],
    ['about 100', baseline('2022', 100, { bound: 'about' }), 150, ['cannot-tell', 'approximate']],
  ])('of %s is judged at both its ends: %s %d', (_case, from, value, expected) => {
    const goal = { ...course, baseline: from }
    expect(light({ goal: goal, figures: [{ ...atMid2023, value }], day: '2023-08-31' })).toEqual(
      expected,
    )
  })

  test('does not give a growth rate a course', () => {
    const goal = { ...course, baseline: baseline('2022', 100, { bound: 'at-least' }) }
    const of = { measure: 'growth' as const }
    expect(light({ goal: goal, of, figures: [atMid2023], day: '2023-08-31' })).toEqual([
      'awaiting',
      null,
    ])
  })
})

describe('a flow', () => {
  const flow = { measure: 'flow' as const }

  test.each<[number, string]>([
    [0, 'zero-target'],
    [-5, 'zero-target'],
  ])('towards %d with figures in conflict has no course: %s', (value, reason) => {
    const disputed = {
      ...toDate,
      value: value - 1,
      conflicts: [otherStatement({ value: value - 2 })],
    }
    expect(light({ goal: { value }, of: flow, figures: [disputed], day: '2023-08-31' })).toEqual([
      'cannot-tell',
      reason,
    ])
  })

  test('with a target of "about" cannot be judged, before the end or after it', () => {
    const goal = { bound: 'about' as const }
    expect(light({ goal: goal, of: flow, figures: [toDate], day: '2023-08-31' })).toEqual([
      'cannot-tell',
      'approximate',
    ])
    expect(light({ goal: goal, of: flow, figures: [{ value: 130 }], day: '2024-02-01' })).toEqual([
      'cannot-tell',
      'approximate',
    ])
  })

  test('above its ceiling is behind until the year is over, then missed', () => {
    const of = { ...flow, direction: 'lower' as const }
    const closing = { value: 130, recordedAt: '2023-12-20' }
    expect(light({ of, figures: [closing], day: '2023-12-31' })).toEqual(['behind', null])
    expect(light({ of, figures: [closing], day: '2024-01-01' })).toEqual(['missed', null])
    expect(light({ of, figures: [{ ...toDate, value: 130 }], day: '2023-08-31' })).toEqual([
      'behind',
      null,
    ])
  })

  test('is proved met only by an actual figure of its own year, dated by the due date', () => {
    const day = '2024-02-01'
    const proof = { ...toDate, value: 130 }
    expect(light({ of: flow, figures: [proof], day })).toEqual(['met', null])
    expect(
      light({ of: flow, figures: [{ ...proof, period: '2022', asOf: '2022-06-30' }], day }),
    ).toEqual(['awaiting', null])
    expect(light({ of: flow, figures: [{ ...proof, status: 'expected' }], day })).toEqual([
      'awaiting',
      null,
    ])
    expect(light({ goal: { due: '2023-05-31' }, of: flow, figures: [proof], day })[0]).toBe(
      'overdue-data',
    )
  })

  test('is no longer met once a final figure of the year falls short', () => {
    const figures = [{ ...toDate, value: 130 }, { value: 90 }]
    expect(light({ of: flow, figures, day: '2024-02-01' })).toEqual(['missed', null])
    const early = [
      { ...toDate, value: 130 },
      { value: 90, recordedAt: '2023-12-20' },
    ]
    expect(light({ of: flow, figures: early, day: '2023-12-31' })).toEqual(['awaiting', null])
    const provisional = [
      { ...toDate, value: 130 },
      { value: 90, status: 'provisional' as const },
    ]
    expect(light({ of: flow, figures: provisional, day: '2024-02-01' })).toEqual(['met', null])
  })
})

describe('the closing figure', () => {
  const late = { basis: 'as-of', asOf: '2024-02-15', value: 110 } as const
  const day = '2024-07-01'

  test('of a stock may be dated after the year that it closes', () => {
    expect(light({ figures: [late], day })).toEqual(['met', null])
    expect(light({ figures: [{ ...late, value: 90 }], day })).toEqual(['missed', null])
    expect(light({ of: { measure: 'flow' }, figures: [late], day })[0]).toBe('overdue-data')
    expect(light({ figures: [{ ...late, period: '2024' }], day })[0]).toBe('overdue-data')
  })

  test('is that of the year before one dated on its last day before a late one', () => {
    const onTheDay = { basis: 'as-of', asOf: '2023-12-31', value: 90 } as const
    expect(light({ figures: [late, onTheDay], day })).toEqual(['missed', null])
    expect(light({ figures: [late, onTheDay, { value: 120 }], day })).toEqual(['met', null])
  })

  test('is a clear one rather than an ambiguous one', () => {
    const unclear = { value: 120, status: 'ambiguous' as const }
    expect(light({ figures: [unclear, { ...late, value: 90 }], day })).toEqual(['missed', null])
    expect(light({ figures: [unclear], day })).toEqual(['cannot-tell', 'unclear'])
  })
})

describe('of several figures', () => {
  const cumulative = indicator({ measure: 'cumulative' })

  test('a final proof comes before a provisional one, the latest before earlier ones', () => {
    const rows = [
      reading({ basis: 'as-of', asOf: '2023-03-31', value: 110 }),
      reading({ basis: 'as-of', asOf: '2023-06-30', value: 120 }),
      reading({ basis: 'as-of', asOf: '2023-09-30', value: 130, status: 'provisional' }),
    ]
    expect(judge(target(), rows, cumulative, '2023-11-30')).toMatchObject({
      status: 'met',
      reason: null,
      reading: rows[1],
    })
    expect(judge(target(), rows.slice(2), cumulative, '2023-11-30').reason).toBe('provisional')
  })

  test('a figure dated on the due date is a proof, and lies within the period', () => {
    const onTheDay = reading({ basis: 'as-of', asOf: '2023-06-30', value: 110 })
    const goal = target({ due: '2023-06-30' })
    expect(judge(goal, [onTheDay], cumulative, '2024-03-01')).toMatchObject({ status: 'met' })
    const flow = indicator({ measure: 'flow' })
    const half = reading({ basis: 'year-to-date', asOf: '2023-06-30', value: 110 })
    expect(judge(goal, [half], flow, '2023-06-30')).toMatchObject({ status: 'met', reading: half })
  })

  test('of one day the figure recorded last is the latest', () => {
    const point = (asOf: string, recordedAt: Day, value: number) =>
      reading({ id: `invented-${value}`, basis: 'as-of', asOf, recordedAt, value })
    const [first, last] = [
      point('2023-06', '2023-07-05', 150),
      point('2023-06-30', '2023-08-05', 160),
    ]
    for (const rows of [
      [first, last],
      [last, first],
    ])
      expect(judge(target(course), rows, indicator(), '2023-09-01').reading).toBe(last)
  })

  test('without a baseline only figures from the year of the target on count', () => {
    const goal = target({ due: '2025-12-31', setAt: '2023-08-04' })
    const before = reading({ period: '2022', value: 90 })
    const within = reading({ basis: 'as-of', asOf: '2023-01-31', value: 95 })
    expect(judge(goal, [before], indicator(), '2023-09-01')).toMatchObject({
      status: 'awaiting',
      reading: null,
    })
    expect(judge(goal, [before, within], indicator(), '2023-09-01')).toMatchObject({
      status: 'cannot-tell',
      reason: 'no-baseline',
      reading: within,
    })
  })
})

test('no figure meets or misses a target of "about"', () => {
  const goal = { value: 100, bound: 'about' as const }
  for (const value of [1, 100, 1_000])
    expect(meets({ value, bound: 'exact' }, goal, indicator())).toBe('cannot-tell')
})
