import { describe, expect, test } from 'vitest'
import {
  baseline,
  indicator,
  otherStatement,
  rankIndicator,
  reading,
  target,
} from '../../../tests/inventedFigures.ts'
import { shown } from '../../../tests/statedRange.ts'
import type { Bound, Reading } from '../../contract/figure/observation.ts'
import { rules as inForce } from '../../contract/target/rules.ts'
import type { RuleSet } from '../../contract/target/ruleSet.ts'
import { fractionOf, numberOf } from './fraction.ts'
import { computedStatus, differenceOf, isBatch, type Pace, paceOf } from './pace.ts'
import type { Goal } from './goal.ts'
import { cutOffOf } from '../figure/cutOff.ts'
import { isFloor, courseOf } from './course.ts'
import type { Judged } from './measure.ts'
import { judge } from './status.ts'

type Case = {
  goal: Partial<Goal>
  of?: Partial<Judged>
  figure: Partial<Reading>
  others?: Reading[]
  rules?: RuleSet
}

/** The judgement of the case on the day of the figure, in lines. */
function judged({ goal, of = {}, figure, others = [], rules = inForce }: Case) {
  const now = reading(figure)
  return judge(target(goal), [...others, now], indicator(of), cutOffOf(now), rules)
}

function paceIn(given: Case): Pace {
  const { pace } = judged(given)
  if (!pace) throw new Error('no pace')
  return pace
}

const linesOf = (pace: Pace) => ({
  R: shown(pace.completion),
  E: Number(numberOf(pace.elapsed.share).toFixed(6)),
  g: shown(pace.gap),
  P: shown(pace.pace),
  F: shown(pace.forecast),
  F2: shown(pace.seasonal),
  N: shown(pace.needed),
  soFar: shown(pace.soFar),
  K: shown(pace.catchUp),
  onPace: shown(pace.short.onPace),
  slow: shown(pace.short.slow),
})

const june = { basis: 'year-to-date', asOf: '2023-06-30' } as const
const contracts: Case = {
  goal: { value: 900, bound: 'over', setAt: '2023-08-04' },
  of: { measure: 'flow' },
  figure: { ...june, value: 398 },
}

describe('P11: a flow: technology contracts of 2023, 398 of 900 by 30 June', () => {
  test('are 5.8 points behind, and need 1.26 times the pace so far', () => {
    expect(linesOf(paceIn(contracts))).toEqual({
      R: '0.442222',
      E: 0.5,
      g: '-0.057778',
      P: '0.884444',
      F: '796',
      F2: '—',
      N: '83.666667',
      soFar: '66.333333',
      K: '1.261307',
      onPace: '52',
      slow: '7',
    })
    expect(judged(contracts)).toMatchObject({ status: 'behind', reason: null })
  })

  test('with 52 more they would be on pace, with 7 more slow rather than behind', () => {
    const withMore = (more: number) =>
      judged({ ...contracts, figure: { ...june, value: 398 + more } }).status
    expect([52, 51.9, 7, 6.9].map(withMore)).toEqual(['on-pace', 'slow', 'slow', 'behind'])
    expect(shown(paceIn({ ...contracts, figure: { ...june, value: 460 } }).short.onPace)).toBe('0')
  })

  test('by the course of the year before the forecast is 995', () => {
    const before = [
      reading({ period: '2022', basis: 'year-to-date', asOf: '2022-06', value: 320 }),
      reading({ period: '2022', value: 800 }),
    ]
    expect(shown(paceIn({ ...contracts, others: before }).seasonal)).toBe('995')
  })

  const last = (part: Partial<Reading>, whole: Partial<Reading>) => [
    reading({ period: '2022', basis: 'year-to-date', asOf: '2022-06-30', value: 320, ...part }),
    reading({ period: '2022', value: 800, ...whole }),
  ]
  test.each<[string, Reading[]]>([
    ['without its total', last({}, {}).slice(0, 1)],
    ['without its half', last({}, {}).slice(1)],
    ['at another date', last({ asOf: '2022-09-30' }, {})],
    ['of another year', last({ period: '2021', asOf: '2021-06-30' }, { period: '2021' })],
    ['that is only a bound', last({}, { bound: 'over' })],
    ['that is provisional', last({ status: 'provisional' }, {})],
    ['that is disputed', last({}, { conflicts: [otherStatement()] })],
    ['with a figure of zero', last({ value: 0 }, {})],
  ])('no seasonal forecast from a year before %s', (_case, others) => {
    expect(paceIn({ ...contracts, others }).seasonal).toBeNull()
  })

  test('the seasonal forecast of a lower bound is a lower bound', () => {
    const figure = { ...june, value: 398, bound: 'over' } as const
    expect(shown(paceIn({ ...contracts, figure, others: last({}, {}) }).seasonal)).toBe('≥ 995')
  })

  test('only a flow has a seasonal forecast', () => {
    const base = { value: 200, due: '2025-12-31', baseline: baseline('2020', 100) }
    const figure = { basis: 'as-of', asOf: '2023-06-30', value: 140 } as const
    expect(paceIn({ goal: base, figure, others: last({}, {}) }).seasonal).toBeNull()
  })

  test('a target that is met needs nothing more', () => {
    const pace = paceIn({ ...contracts, figure: { ...june, value: 950 } })
    expect(linesOf(pace)).toMatchObject({ R: '1.055556', N: '0', K: '0', onPace: '0', slow: '0' })
  })

  test('without progress there is no catch-up factor', () => {
    const pace = paceIn({ ...contracts, figure: { ...june, value: 0 } })
    expect(linesOf(pace)).toMatchObject({ R: '0', g: '-0.5', F: '0', N: '150', soFar: '0', K: '—' })
  })

  test('after the period there is no monthly need', () => {
    const pace = judge(
      target(contracts.goal),
      [reading({ value: 880 })],
      indicator({ measure: 'flow' }),
      '2024-02-01',
    ).pace
    expect(pace && linesOf(pace)).toMatchObject({ R: '0.977778', E: 1, F: '880', N: '—', K: '—' })
  })
})

describe('H2: from a bound every number is a bound', () => {
  test.each<[Bound, ReturnType<typeof linesOf>]>([
    [
      'over',
      {
        R: '≥ 0.442222',
        E: 0.5,
        g: '≥ -0.057778',
        P: '≥ 0.884444',
        F: '≥ 796',
        F2: '—',
        N: '≤ 83.666667',
        soFar: '≥ 66.333333',
        K: '≤ 1.261307',
        onPace: '≤ 52',
        slow: '≤ 7',
      },
    ],
    [
      'under',
      {
        R: '≤ 0.442222',
        E: 0.5,
        g: '≤ -0.057778',
        P: '≤ 0.884444',
        F: '≤ 796',
        F2: '—',
        N: '≥ 83.666667',
        soFar: '≤ 66.333333',
        K: '≥ 1.261307',
        onPace: '≥ 52',
        slow: '≥ 7',
      },
    ],
  ])('%s 398', (bound, lines) => {
    expect(linesOf(paceIn({ ...contracts, figure: { ...june, value: 398, bound } }))).toEqual(lines)
  })

  test('from "about" there are no numbers', () => {
    const pace = paceIn({ ...contracts, figure: { ...june, value: 398, bound: 'about' } })
    expect(linesOf(pace)).toMatchObject({ R: '—', g: '—', F: '—', N: '—', onPace: '—' })
  })
})

const from2020 = baseline('2020', 100)
const half = { basis: 'as-of', asOf: '2023-06-30' } as const
const nothingAsked: RuleSet = {
  ...inForce,
  elapsed: {
    standard: { kind: 'plan', checkpoints: [], source: 'An invented plan' },
    byIndicator: {},
  },
}
const stock = (given: Partial<Case> & Pick<Case, 'figure'>): Case => ({
  goal: { value: 200, due: '2025-12-31', setAt: '2021-01-10', baseline: from2020 },
  of: { measure: 'stock' },
  ...given,
})

describe('P12: a stock: from 100 at the end of 2020 to 200 at the end of 2025', () => {
  test('R is the share of the distance from the baseline, not of the target', () => {
    expect(linesOf(paceIn(stock({ figure: { ...half, value: 140 } })))).toEqual({
      R: '0.4',
      E: 0.5,
      g: '-0.1',
      P: '0.8',
      F: '180',
      F2: '—',
      N: '2',
      soFar: '1.333333',
      K: '1.5',
      onPace: '10',
      slow: '5',
    })
  })

  test.each([
    [150, 'on-pace'],
    [149.9, 'slow'],
    [145, 'slow'],
    [144.9, 'behind'],
    [100, 'behind'],
    [200, 'met'],
  ])('%d at half the time is %s', (value, status) => {
    expect(judged(stock({ figure: { ...half, value } })).status).toBe(status)
  })

  test('a figure below its baseline is behind', () => {
    const fallen = stock({ figure: { ...half, value: 90 } })
    expect(judged(fallen).status).toBe('behind')
    expect(linesOf(paceIn(fallen))).toMatchObject({
      R: '-0.1',
      g: '-0.6',
      F: '80',
      N: '3.666667',
      soFar: '-0.333333',
      K: '—',
    })
  })

  test('it is behind even where a plan requires nothing yet', () => {
    const at = (value: number) =>
      judged(stock({ figure: { ...half, value }, rules: nothingAsked })).status
    expect([99, 100, 101].map(at)).toEqual(['behind', 'on-pace', 'on-pace'])
  })

  test('at an elapsed share of 0 there is no pace and no forecast', () => {
    const pace = paceIn(stock({ figure: { ...half, value: 101 }, rules: nothingAsked }))
    expect(linesOf(pace)).toMatchObject({ R: '0.01', E: 0, g: '0.01', P: '—', F: '—' })
  })

  test('from a lower bound the catch-up factor is an upper bound', () => {
    const over = (value: number) =>
      shown(paceIn(stock({ figure: { ...half, value, bound: 'over' } })).catchUp)
    expect([over(140), over(100), over(90)]).toEqual(['≤ 1.5', '—', '—'])
  })
})

describe('a falling target: from 50 to 30, lower is better', () => {
  const falling = (value: number, bound: Bound = 'exact'): Case => ({
    goal: {
      value: 30,
      due: '2025-12-31',
      setAt: '2021-01-10',
      baseline: baseline('2020', 50),
    },
    of: { measure: 'ratio', direction: 'lower' },
    figure: { ...half, value, bound },
  })

  test('both differences are negative, and the shares positive', () => {
    expect(linesOf(paceIn(falling(42)))).toEqual({
      R: '0.4',
      E: 0.5,
      g: '-0.1',
      P: '0.8',
      F: '34',
      F2: '—',
      N: '-0.4',
      soFar: '-0.266667',
      K: '1.5',
      onPace: '-2',
      slow: '-1',
    })
  })

  test('H2: a lower bound of the figure is an upper bound of the completion', () => {
    expect(linesOf(paceIn(falling(42, 'over')))).toMatchObject({
      R: '≤ 0.4',
      g: '≤ -0.1',
      P: '≤ 0.8',
      F: '≥ 34',
      N: '≤ -0.4',
      K: '≥ 1.5',
      onPace: '≤ -2',
    })
    expect(linesOf(paceIn(falling(42, 'under')))).toMatchObject({ R: '≥ 0.4', K: '≤ 1.5' })
  })

  test.each([
    [30, 'met'],
    [29, 'met'],
    [40, 'on-pace'],
    [41, 'slow'],
    [41.1, 'behind'],
    [51, 'behind'],
  ])('%d at half the time is %s', (value, status) => {
    expect(judged(falling(value)).status).toBe(status)
  })

  test('past the target nothing is needed, and in the wrong direction there is no catch-up factor', () => {
    expect(linesOf(paceIn(falling(29)))).toMatchObject({ N: '0', K: '0', onPace: '0' })
    expect(shown(paceIn(falling(50)).catchUp)).toBe('—')
    expect(shown(paceIn(falling(51)).catchUp)).toBe('—')
  })
})

test('H16: a ratio moves in percentage points: R&D intensity from 3.48 to 4', () => {
  const intensity: Case = {
    goal: { value: 4, due: '2025-12-31', baseline: baseline('2020', 3.48) },
    of: { measure: 'ratio' },
    figure: { basis: 'year', period: '2022', value: 3.6 },
  }
  expect(linesOf(paceIn(intensity))).toMatchObject({
    R: '0.230769',
    E: 0.4,
    F: '3.78',
    N: '0.011111',
    onPace: '0.088',
  })
  expect(judged(intensity).status).toBe('behind')
})

describe('P12: a target that asks for no movement is a floor', () => {
  const keep = (value: number, goal = 100, bound: Bound = 'exact') =>
    judged(
      stock({
        goal: { value: goal, due: '2025-12-31', setAt: '2021-01-10', baseline: from2020 },
        figure: { ...half, value, bound },
      }),
    )

  test.each<[number, number, Bound, string, string | null]>([
    [100, 100, 'exact', 'met', null],
    [99.9, 100, 'exact', 'behind', null],
    [95, 90, 'exact', 'met', null],
    [100, 100, 'over', 'met', null],
    [99, 100, 'over', 'cannot-tell', 'bound'],
    [99, 100, 'under', 'behind', null],
    [100, 100, 'under', 'cannot-tell', 'bound'],
  ])('%d against %d (%s): %s', (value, goal, bound, status, reason) => {
    expect(keep(value, goal, bound)).toMatchObject({ status, reason, pace: null })
  })

  test('so is a ceiling above the baseline', () => {
    const [rising, lower] = [{ kind: 'stock' as const }, { direction: 'lower' as const }]
    const floor = (from: number, to: number, of: Partial<Judged>) =>
      isFloor({ ...rising, from: fractionOf(from), to: fractionOf(to) }, indicator(of))
    expect([floor(50, 60, lower), floor(50, 50, lower), floor(50, 40, lower)]).toEqual([
      true,
      true,
      false,
    ])
    expect([floor(50, 60, {}), floor(50, 50, {}), floor(50, 40, {})]).toEqual([false, true, true])
  })

  test('a flow is never a floor', () => {
    const path = { kind: 'flow' as const, from: fractionOf(0), to: fractionOf(0) }
    expect(isFloor(path, indicator())).toBe(false)
  })
})

describe('the course to a target', () => {
  const path = (goal: Partial<Goal>, of: Partial<Judged>, rules = inForce) =>
    courseOf(target(goal), indicator(of), rules)?.kind ?? null
  const spent = { ...inForce, spendingIndicators: ['invented'] }

  test.each<[string, Partial<Goal>, Partial<Judged>, string | null]>([
    ['a flow', {}, { measure: 'flow' }, 'flow'],
    ['an annual list', {}, { measure: 'annual-list' }, 'flow'],
    ['a stock with a baseline', { baseline: from2020 }, { measure: 'stock' }, 'stock'],
    ['a ratio with a baseline', { baseline: from2020 }, { measure: 'ratio' }, 'stock'],
    [
      'a cumulative count with a baseline',
      { baseline: from2020 },
      { measure: 'cumulative' },
      'stock',
    ],
    ['a stock without one', {}, { measure: 'stock' }, null],
    ['a rank', { baseline: from2020 }, rankIndicator, null],
    ['a record', { baseline: from2020 }, { measure: 'record' }, null],
    ['a growth rate', { baseline: from2020 }, { measure: 'growth' }, null],
    ['a ceiling on a flow', {}, { measure: 'flow', direction: 'lower' }, null],
    ['a flow with a target of zero', { value: 0 }, { measure: 'flow' }, null],
  ])('of %s', (_case, goal, of, kind) => {
    expect(path(goal, of)).toBe(kind)
  })

  test('of spending, whatever its direction', () => {
    expect(path({}, { measure: 'flow' }, spent)).toBe('spending')
    expect(path({}, { measure: 'flow', direction: 'lower' }, spent)).toBe('spending')
    expect(path({}, { measure: 'ratio' }, spent)).toBe('spending')
    expect(path({ value: 0 }, { measure: 'flow' }, spent)).toBeNull()
  })
})

describe('P16: slow or behind, by the ratio or by the gap, whichever is lower', () => {
  const status = (completion: number, share: number) =>
    computedStatus(fractionOf(completion), fractionOf(share), 'flow', inForce)

  test.each([
    [0.5, 0.5, 'on-pace'],
    [0.499_999, 0.5, 'slow'],
    [0.45, 0.5, 'slow'],
    [0.449_999, 0.5, 'behind'],
    [0.17, 0.2, 'slow'],
    [0.169_999, 0.2, 'behind'],
    [0.27, 0.3, 'slow'],
    [0.269_999, 0.3, 'behind'],
    [0.9, 1, 'slow'],
    [0.899_999, 1, 'behind'],
    [0, 0, 'on-pace'],
  ])('%d where %d has passed: %s', (completion, share, expected) => {
    expect(status(completion, share)).toBe(expected)
  })

  test('both thresholds may be set', () => {
    const strict = { ...inForce, slow: { pace: 1, gap: 0 } }
    expect(computedStatus(fractionOf(0.499), fractionOf(0.5), 'flow', strict)).toBe('behind')
  })
})

describe('P15: spending: ahead is no better than behind', () => {
  const rules = { ...inForce, spendingIndicators: ['invented'] }
  const spent = (value: number, bound: Bound = 'exact', direction: 'higher' | 'lower' = 'higher') =>
    judged({
      goal: {},
      of: { measure: 'flow', direction },
      figure: { ...june, value, bound },
      rules,
    })

  test.each([
    [50, 'on-pace'],
    [45, 'on-pace'],
    [55, 'on-pace'],
    [44.9, 'slow'],
    [55.1, 'slow'],
    [40, 'slow'],
    [60, 'slow'],
    [39.9, 'behind'],
    [60.1, 'behind'],
    [100, 'behind'],
    [130, 'behind'],
  ])('%d of 100 at half the year is %s', (value, status) => {
    expect(spent(value)).toMatchObject({ status, reason: null })
    expect(spent(value, 'exact', 'lower').status).toBe(status)
  })

  test('H3: a bound that allows both answers cannot be judged, one that allows a single answer can', () => {
    expect(spent(30, 'over')).toMatchObject({ status: 'cannot-tell', reason: 'bound' })
    expect(spent(70, 'under')).toMatchObject({ status: 'cannot-tell', reason: 'bound' })
    expect(spent(70, 'over').status).toBe('behind')
    expect(spent(30, 'under').status).toBe('behind')
  })

  test.each([
    [100, 'met'],
    [95, 'met'],
    [105, 'met'],
    [94.9, 'missed'],
    [105.1, 'missed'],
  ])('%d of 100 at the end is %s', (value, status) => {
    const year = [reading({ value })]
    const of = indicator({ measure: 'flow' })
    expect(judge(target(), year, of, '2024-02-01', rules).status).toBe(status)
  })

  test('H3: the same holds at the end', () => {
    const of = indicator({ measure: 'flow' })
    const end = (value: number, bound: Bound) =>
      judge(target(), [reading({ value, bound })], of, '2024-02-01', rules)
    expect(end(90, 'over')).toMatchObject({ status: 'cannot-tell', reason: 'bound' })
    expect(end(106, 'over').status).toBe('missed')
    expect(end(94, 'under').status).toBe('missed')
  })
})

test('how far a figure is past its target is a range', () => {
  expect(shown(differenceOf(target(), { value: 90, bound: 'exact' }))).toBe('-10')
  expect(shown(differenceOf(target(), { value: 120, bound: 'over' }))).toBe('≥ 20')
})

test('P10: the cut-off is never after the day of record', () => {
  expect(cutOffOf({ asOf: null, period: '2023', recordedAt: '2023-08-04' })).toBe('2023-08-04')
})

test('the cut-off is the date of the figures, else the end of their year', () => {
  const recordedAt = '2024-03-20'
  expect(cutOffOf({ asOf: '2024-02', period: '2023', recordedAt })).toBe('2024-02-29')
  expect(cutOffOf({ asOf: null, period: '2023', recordedAt })).toBe('2023-12-31')
})

describe('P2: the elapsed share of an indicator uses its own method', () => {
  const byDay = { standard: { kind: 'month' }, byIndicator: { invented: { kind: 'day' } } } as const

  test('where one is set, else the standard one', () => {
    const pace = (id: string) =>
      paceIn({
        ...contracts,
        of: { measure: 'flow', id },
        rules: { ...inForce, elapsed: byDay },
      }).elapsed.method
    expect([pace('invented'), pace('another')]).toEqual(['day', 'month'])
  })

  test('a flow counts from the day before its year, a stock from its baseline', () => {
    const grown = { ...contracts, goal: { ...contracts.goal, baseline: from2020 } }
    expect(paceIn(grown).span).toEqual(paceIn(contracts).span)
    expect(paceIn(contracts).span).toEqual({
      from: '2022-12-31',
      until: '2023-12-31',
      cutOff: '2023-06-30',
    })
    expect(paceIn(stock({ figure: { ...half, value: 140 } })).span).toEqual({
      from: '2020-12-31',
      until: '2025-12-31',
      cutOff: '2023-06-30',
    })
  })

  test('without enough years for its curve there is no elapsed share', () => {
    const elapsed = { standard: { kind: 'curve' }, byIndicator: {} } as const
    const goal = target({ value: 900 })
    const path = { kind: 'flow' as const, from: fractionOf(0), to: fractionOf(900) }
    const figure = reading({ ...june, value: 398 })
    const of = indicator({ measure: 'flow' })
    expect(paceOf(goal, path, figure, [figure], of, { ...inForce, elapsed })).toBeNull()
  })
})

test.each<[string, Partial<Judged>, Partial<Reading>, boolean]>([
  ['a yearly list', { measure: 'annual-list' }, { basis: 'as-of', asOf: '2023-06-30' }, true],
  ['an edition', {}, { basis: 'edition' }, true],
  ['a whole year recorded before its end', {}, { recordedAt: '2023-11-05' }, true],
  ['a whole year recorded after its end', {}, { recordedAt: '2024-01-31' }, false],
  ['a whole year recorded on its last day', {}, { recordedAt: '2023-12-31' }, false],
  ['a dated figure', {}, { basis: 'as-of', asOf: '2023-06-30', recordedAt: '2023-06-01' }, false],
])('P10: %s is published in one go: %j %j', (_case, of, figure, batch) => {
  expect(isBatch(reading(figure), indicator(of))).toBe(batch)
})
