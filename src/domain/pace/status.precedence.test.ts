import { describe, expect, test } from 'vitest'
import {
  baseline,
  indicator,
  otherStatement,
  rankIndicator,
  reading,
  target,
} from '../../../tests/inventedFigures.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Bound, Reading } from '../../contract/figure/observation.ts'
import { rules as inForce } from '../../contract/target/rules.ts'
import type { ElapsedMethod, RuleSet } from '../../contract/target/ruleSet.ts'
import type { Reason, Status } from '../../contract/target/status.ts'
import type { Goal } from './goal.ts'
import { judge } from './status.ts'

type Case = {
  goal?: Partial<Goal>
  of?: Partial<IndicatorGlance>
  figures: Partial<Reading>[]
  day?: string
  rules?: RuleSet
}

function judged({ goal, of, figures, day = '2023-08-31', rules }: Case) {
  const readings = figures.map((figure) => reading(figure))
  return judge(target(goal), readings, indicator({ measure: 'flow', ...of }), day, rules)
}

const light = (given: Case) => {
  const { status, reason } = judged(given)
  return [status, reason]
}

const toDate = (asOf: string, value: number, other: Partial<Reading> = {}): Partial<Reading> => ({
  basis: 'year-to-date',
  asOf,
  value,
  ...other,
})
const june = (value: number, other: Partial<Reading> = {}) => toDate('2023-06-30', value, other)
const pointOf = (asOf: string, value: number, other: Partial<Reading> = {}): Partial<Reading> => ({
  basis: 'as-of',
  asOf,
  period: asOf.slice(0, 4),
  value,
  ...other,
})
const planned: ElapsedMethod = {
  kind: 'plan',
  checkpoints: [
    { day: '2023-01-31', percent: 5 },
    { day: '2023-06-30', percent: 60 },
  ],
  source: 'An invented plan',
}
const by = (standard: ElapsedMethod): RuleSet => ({
  ...inForce,
  elapsed: { standard, byIndicator: {} },
})
const methodBreaks = [
  {
    between: ['2021', '2022'] as [string, string],
    reason: { zh: '口径调整', en: 'The method changed' },
    region: null,
  },
]
const stock = { measure: 'stock', direction: 'higher' } as const
const course = {
  due: '2025-12-31',
  setAt: '2021-01-10',
  value: 200,
  baseline: baseline('2020', 100),
}

describe('P16: every status, before the year is over', () => {
  test.each<[string, Case, Status, Reason | null]>([
    ['met', { figures: [june(100)] }, 'met', null],
    ['exactly on pace', { figures: [june(50)] }, 'on-pace', null],
    ['slow by the ratio', { figures: [june(45)] }, 'slow', null],
    ['behind', { figures: [june(44.9)] }, 'behind', null],
    ['slow by three points', { figures: [toDate('2023-03-31', 22)] }, 'slow', null],
    ['behind by more', { figures: [toDate('2023-03-31', 21.9)] }, 'behind', null],
    ['too early by a day', { figures: [toDate('2023-02-27', 0)] }, 'too-early', null],
    ['late enough to be judged', { figures: [toDate('2023-02-28', 0)] }, 'behind', null],
    ['no figure of the year', { figures: [{ period: '2022' }] }, 'awaiting', null],
    [
      'a figure of the year before',
      { figures: [toDate('2022-12-31', 99, { period: '2022' })] },
      'awaiting',
      null,
    ],
    ['an estimate only', { figures: [{ status: 'expected' }] }, 'awaiting', 'expected'],
    ['an estimate so far', { figures: [june(50, { status: 'expected' })] }, 'awaiting', null],
    [
      'an unclear wording',
      { figures: [june(50, { status: 'ambiguous' })] },
      'cannot-tell',
      'unclear',
    ],
    [
      'an approximate figure',
      { figures: [june(50, { bound: 'about' })] },
      'cannot-tell',
      'approximate',
    ],
    [
      'an approximate target',
      { figures: [june(50)], goal: { bound: 'about' } },
      'cannot-tell',
      'approximate',
    ],
    [
      'a target of another method',
      { figures: [june(50)], of: { methodBreaks }, goal: { setAt: '2021-05-01' } },
      'cannot-tell',
      'method-break',
    ],
    [
      'a stock without a baseline',
      { figures: [pointOf('2023-06-30', 50)], of: stock },
      'cannot-tell',
      'no-baseline',
    ],
    [
      'a curve without years',
      { figures: [june(50)], rules: by({ kind: 'curve' }) },
      'cannot-tell',
      'no-curve',
    ],
    ['a provisional figure', { figures: [june(50, { status: 'provisional' })] }, 'on-pace', null],
  ])('%s', (_case, given, status, reason) => {
    expect(light(given)).toEqual([status, reason])
  })
})

describe('P16: which comes first', () => {
  test.each<[string, Case, Status, Reason | null]>([
    [
      'cannot tell before too early',
      { figures: [toDate('2023-01-31', 5, { status: 'ambiguous' })] },
      'cannot-tell',
      'unclear',
    ],
    [
      'another method before too early',
      {
        figures: [toDate('2023-01-31', 5)],
        of: { methodBreaks },
        goal: { setAt: '2021-05-01' },
      },
      'cannot-tell',
      'method-break',
    ],
    [
      'no baseline before too early',
      { figures: [pointOf('2023-01-31', 5)], of: stock },
      'cannot-tell',
      'no-baseline',
    ],
    [
      'an unclear wording before met',
      { figures: [june(500, { status: 'ambiguous' })] },
      'cannot-tell',
      'unclear',
    ],
    [
      'met before too early, for a measure that only grows',
      { figures: [toDate('2023-01-31', 100)] },
      'met',
      null,
    ],
    [
      'too early before met, for a measure that may fall again',
      { figures: [pointOf('2021-03-31', 250)], of: stock, goal: course, day: '2021-04-30' },
      'too-early',
      null,
    ],
    [
      'a plan before too early',
      { figures: [toDate('2023-01-31', 5)], rules: by(planned) },
      'on-pace',
      null,
    ],
    [
      'a plan may require less',
      { figures: [toDate('2023-01-31', 4.6)], rules: by(planned) },
      'slow',
      null,
    ],
    [
      'overdue data before behind, once the year is over',
      { figures: [june(10)], day: '2024-04-30' },
      'overdue-data',
      null,
    ],
    [
      'awaiting its release before behind',
      { figures: [june(10)], day: '2024-01-01' },
      'awaiting',
      null,
    ],
    [
      'overdue data before an unclear figure from within the period',
      { figures: [june(10, { status: 'ambiguous' })], day: '2024-04-30' },
      'overdue-data',
      null,
    ],
    [
      'the expected figure is shown while the outcome is overdue',
      { figures: [june(10), { status: 'expected' }], day: '2024-04-30' },
      'overdue-data',
      'expected',
    ],
    [
      'the pace so far before an expected outcome',
      { figures: [june(10), { status: 'expected' }] },
      'behind',
      null,
    ],
    ['the outcome before an earlier figure', { figures: [june(10), { value: 100 }] }, 'met', null],
  ])('%s', (_case, given, status, reason) => {
    expect(light(given)).toEqual([status, reason])
  })

  test('P7: met comes before too early, with the reason provisional if the figure is', () => {
    const early = toDate('2023-01-31', 100, { status: 'provisional' })
    expect(light({ figures: [early] })).toEqual(['met', 'provisional'])
    expect(light({ figures: [early], of: { measure: 'annual-list' } })).toEqual([
      'met',
      'provisional',
    ])
    const more = toDate('2023-01-31', 99, { status: 'provisional' })
    expect(light({ figures: [more] })).toEqual(['too-early', null])
  })

  test('P7 H11: met or missed on a provisional figure has the reason provisional; other statuses do not', () => {
    const early = { status: 'provisional' } as const
    const after = '2024-02-01'
    expect(light({ figures: [{ value: 90, ...early }], day: after })).toEqual([
      'missed',
      'provisional',
    ])
    expect(light({ figures: [{ value: 90 }], day: after })).toEqual(['missed', null])
    expect(light({ figures: [{ value: 100, ...early }], day: after })).toEqual([
      'met',
      'provisional',
    ])
    const path = { of: stock, goal: { due: '2025-12-31', baseline: baseline('2022', 40) } }
    const half = (value: number) => [pointOf('2024-06-30', value, early)]
    const so = { ...path, day: '2024-08-01' }
    expect(light({ figures: half(100), ...so })).toEqual(['met', 'provisional'])
    expect(light({ figures: half(70), ...so })).toEqual(['on-pace', null])
    expect(light({ figures: half(41), ...so })).toEqual(['behind', null])
    const floor = { of: stock, goal: { due: '2025-12-31', baseline: baseline('2022', 100) } }
    expect(light({ figures: half(100), ...floor, day: '2024-08-01' })).toEqual([
      'met',
      'provisional',
    ])
  })

  test('P8: a year to date up to the due date is the outcome of a flow only', () => {
    const whole = toDate('2023-12-31', 80)
    expect(light({ figures: [whole], day: '2023-12-31' })).toEqual(['awaiting', null])
    expect(light({ figures: [whole], day: '2024-02-01' })).toEqual(['missed', null])
    const half = { goal: { due: '2023-06-30', value: 500 }, day: '2024-06-30' }
    expect(light({ figures: [toDate('2023-06-30', 398)], ...half })).toEqual(['missed', null])
    expect(light({ figures: [toDate('2023-05-31', 398)], ...half })).toEqual(['overdue-data', null])
    expect(light({ figures: [whole], of: stock, day: '2024-02-01' })).toEqual(['awaiting', null])
  })

  test('H14: an undated figure does not meet a target early', () => {
    expect(light({ figures: [{ basis: 'undated', value: 130 }] })).toEqual(['awaiting', null])
  })

  test('on the last day of the period the pace is still judged, on the next day the outcome is awaited', () => {
    expect(light({ figures: [june(10)], day: '2023-12-31' })).toEqual(['behind', null])
    expect(light({ figures: [june(10)], day: '2024-01-01' })).toEqual(['awaiting', null])
  })

  test('an outcome is overdue after the days set in the rules', () => {
    const rules = { ...inForce, releaseDays: 31 }
    expect(light({ figures: [], day: '2024-01-31', rules })).toEqual(['awaiting', null])
    expect(light({ figures: [], day: '2024-02-01', rules })).toEqual(['overdue-data', null])
  })

  test('an awaiting target keeps its figure and pace', () => {
    const { reading: of, pace } = judged({ figures: [june(10)], day: '2024-04-30' })
    expect(of?.value).toBe(10)
    expect(pace?.elapsed.method).toBe('month')
  })
})

describe('H3, H22: no status that an allowed value would contradict', () => {
  test.each<[string, Bound, number, Status, Reason | null]>([
    ['at least what is on pace may have met', 'over', 50, 'cannot-tell', 'bound'],
    ['at least the target', 'over', 100, 'met', null],
    ['at most what is behind', 'under', 44, 'behind', null],
    ['at most what is slow may be behind', 'under', 46, 'cannot-tell', 'bound'],
    ['at most the target', 'under', 100, 'cannot-tell', 'bound'],
  ])('%s', (_case, bound, value, status, reason) => {
    expect(light({ figures: [june(value, { bound })] })).toEqual([status, reason])
  })

  test.each<[string, number, number, Bound, Status, Reason | null]>([
    ['both behind', 40, 44.9, 'exact', 'behind', null],
    ['on both sides of slow', 44.9, 45, 'exact', 'cannot-tell', 'conflict'],
    ['on both sides of on pace', 50, 49.9, 'exact', 'cannot-tell', 'conflict'],
    ['on both sides of the target', 100, 99, 'exact', 'cannot-tell', 'conflict'],
    ['both met', 100, 101, 'exact', 'met', null],
    ['one that may be anything', 50, 50, 'about', 'cannot-tell', 'conflict'],
    ['one that may be behind', 46, 46, 'under', 'cannot-tell', 'conflict'],
    ['one that is surely behind', 40, 44, 'under', 'behind', null],
  ])('two sources, %s', (_case, value, other, bound, status, reason) => {
    const conflicts = [otherStatement({ value: other, bound })]
    expect(light({ figures: [june(value, { conflicts })] })).toEqual([status, reason])
  })

  test('a bound comes before a conflict as the reason', () => {
    const conflicts = [otherStatement({ value: 10 })]
    expect(light({ figures: [june(50, { bound: 'over', conflicts })] })).toEqual([
      'cannot-tell',
      'bound',
    ])
  })

  test('a floor is judged by every allowed value', () => {
    const goal = { ...course, value: 100 }
    const keep = (value: number, other: number) =>
      light({
        figures: [pointOf('2023-06-30', value, { conflicts: [otherStatement({ value: other })] })],
        of: stock,
        goal: goal,
      })
    expect([keep(100, 101), keep(100, 99), keep(98, 99)]).toEqual([
      ['met', null],
      ['cannot-tell', 'conflict'],
      ['behind', null],
    ])
  })
})

test.each(['stock', 'ratio', 'cumulative'] as const)(
  'a %s is judged within its period',
  (measure) => {
    const of = { measure }
    expect(light({ figures: [pointOf('2023-06-30', 150)], of, goal: course })).toEqual([
      'on-pace',
      null,
    ])
  },
)

describe('P17: two tiers are judged each on its own', () => {
  const tiers = (figures: Partial<Reading>[], day?: string) =>
    [100, 120].map((value) => light({ figures, goal: { value }, ...(day && { day }) }))

  test('within the period', () => {
    expect(tiers([june(50)])).toEqual([
      ['on-pace', null],
      ['behind', null],
    ])
  })

  test('after the period: floor met, stretch cannot tell', () => {
    expect(tiers([{ value: 100, bound: 'over' }], '2024-06-30')).toEqual([
      ['met', null],
      ['cannot-tell', 'bound'],
    ])
  })
})

describe('H15: across a change of method', () => {
  const crossing = (setAt: string, figures: Partial<Reading>[], day?: string) =>
    judged({
      figures,
      of: { ...stock, methodBreaks },
      goal: { ...course, setAt },
      ...(day && { day }),
    })

  test('there is no course from a baseline before the change to a figure after it', () => {
    const { status, reason, pace } = crossing('2023-01-10', [pointOf('2023-06-30', 150)])
    expect([status, reason, pace]).toEqual(['cannot-tell', 'method-break', null])
  })

  test('a baseline after the change is on the method of the figure', () => {
    const goal = { ...course, setAt: '2023-01-10', baseline: baseline('2022', 100) }
    const of = { ...stock, methodBreaks }
    expect(light({ figures: [pointOf('2024-06-30', 150)], of, goal: goal })).toEqual([
      'on-pace',
      null,
    ])
  })

  test('the outcome of a target set after the change is judged, without a pace', () => {
    const outcome = [{ period: '2025', value: 210 }]
    expect(crossing('2023-01-10', outcome, '2026-02-01')).toMatchObject({
      status: 'met',
      reason: null,
      pace: null,
    })
    expect(crossing('2021-01-10', outcome, '2026-02-01')).toMatchObject({
      status: 'cannot-tell',
      reason: 'method-break',
    })
  })
})

describe('P13: a yearly list', () => {
  const list = { measure: 'annual-list' } as const

  test('awaits its release, whatever the number so far', () => {
    expect(light({ figures: [june(10)], of: list })).toEqual(['awaiting', null])
    expect(light({ figures: [june(77, { bound: 'over' })], of: list })).toEqual(['awaiting', null])
  })

  test('has met its target once it has as many', () => {
    expect(light({ figures: [june(100, { bound: 'over' })], of: list })).toEqual(['met', null])
  })

  test('has a pace only by a plan of the office', () => {
    const at = (value: number, method: ElapsedMethod) =>
      light({ figures: [june(value)], of: list, rules: by(method) })
    expect([at(60, planned), at(10, planned)]).toEqual([
      ['on-pace', null],
      ['behind', null],
    ])
    expect(at(10, { kind: 'day' })).toEqual(['awaiting', null])
    const own = { ...inForce, elapsed: { ...inForce.elapsed, byIndicator: { invented: planned } } }
    expect(light({ figures: [june(10)], of: list, rules: own })).toEqual(['behind', null])
  })
})

describe('P13 H9: a rank has steps', () => {
  const rank = (
    value: number,
    other: Partial<Reading> = {},
    goal: Partial<Goal> = { baseline: baseline('2021', 8) },
    day = '2023-08-31',
  ) => {
    const figures = [reading({ period: '2022', basis: 'edition', value, ...other })]
    const set = target({ value: 5, setAt: '2021-05-01', ...goal })
    return judge(set, figures, rankIndicator, day)
  }

  test.each([
    [6, 'improved'],
    [8, 'held'],
    [9, 'fell-back'],
    [4, 'improved'],
  ])('%d, from 8th place: %s, while the edition due is awaited', (value, step) => {
    expect(rank(value)).toMatchObject({ status: 'awaiting', reason: null, step, pace: null })
  })

  test('in the edition due it is met or missed', () => {
    const inEdition = (value: number) => rank(value, { period: '2023' }, undefined, '2024-02-01')
    expect(inEdition(5)).toMatchObject({ status: 'met', step: 'improved' })
    expect(inEdition(6)).toMatchObject({ status: 'missed', step: 'improved' })
    expect(inEdition(9)).toMatchObject({ status: 'missed', step: 'fell-back' })
  })

  test('P10: nothing is missed before its period has ended', () => {
    expect(rank(6, { period: '2023' }).status).toBe('awaiting')
    expect(rank(5, { period: '2023' }).status).toBe('met')
  })

  test('H25: no step without a baseline, from a bound, in conflict or across a change of method', () => {
    expect(rank(6, {}, { baseline: null }).step).toBeNull()
    expect(rank(6, { bound: 'under' }).step).toBeNull()
    expect(rank(6, { conflicts: [otherStatement({ value: 9 })] }).step).toBeNull()
    expect(rank(6, { status: 'ambiguous' })).toMatchObject({ status: 'cannot-tell', step: null })
    const broken = { ...rankIndicator, methodBreaks }
    const goal = target({ value: 5, setAt: '2021-05-01', baseline: baseline('2021', 8) })
    const figures = [reading({ period: '2022', basis: 'edition', value: 6 })]
    expect(judge(goal, figures, broken, '2023-08-31').step).toBeNull()
  })

  test('only a rank has steps', () => {
    const { step } = judged({ figures: [pointOf('2023-06-30', 150)], of: stock, goal: course })
    expect(step).toBeNull()
  })
})

describe('P13: measures without a course', () => {
  test.each(['record', 'growth'] as const)(
    'a %s awaits its outcome, then is judged on it',
    (measure) => {
      const goal = { baseline: baseline('2021', 50) }
      expect(
        light({ figures: [{ period: '2022', value: 90 }], of: { measure }, goal: goal }),
      ).toEqual(['awaiting', null])
      expect(
        light({ figures: [{ value: 100 }], of: { measure }, goal: goal, day: '2024-02-01' }),
      ).toEqual(['met', null])
    },
  )
})

describe('a measure that only grows, where lower is better', () => {
  const ceiling = { measure: 'flow', direction: 'lower' } as const

  test('is not met by a low figure so far, but a figure above its ceiling is final', () => {
    expect(light({ figures: [june(40)], of: ceiling })).toEqual(['awaiting', null])
    expect(light({ figures: [june(100)], of: ceiling })).toEqual(['awaiting', null])
    expect(light({ figures: [june(100.1)], of: ceiling })).toEqual(['behind', null])
    expect(light({ figures: [june(99, { bound: 'over' })], of: ceiling })).toEqual([
      'cannot-tell',
      'bound',
    ])
  })

  test('has no pace', () => {
    expect(judged({ figures: [june(40)], of: ceiling }).pace).toBeNull()
  })
})

describe('which figure is judged', () => {
  const path = (figures: Partial<Reading>[], given: Partial<Case> = {}) =>
    judged({ figures, of: stock, goal: course, ...given }).reading?.value ?? null

  test.each<[string, Partial<Reading>[], Partial<Case>, number | null]>([
    ['the latest', [pointOf('2022-06-30', 1), pointOf('2023-06-30', 2)], {}, 2],
    ['in whatever order they come', [pointOf('2023-06-30', 2), pointOf('2022-06-30', 1)], {}, 2],
    [
      'of two for one day the whole year before a dated one',
      [{ period: '2022', value: 1 }, pointOf('2022-12', 2)],
      {},
      1,
    ],
    [
      'of two dated ones for one day the one of the later year',
      [pointOf('2023-01-31', 1), pointOf('2023-01-31', 2, { period: '2022' })],
      {},
      1,
    ],
    [
      'of two for one day the one recorded last',
      [
        pointOf('2023-06-30', 1, { recordedAt: '2023-08-01' }),
        pointOf('2023-06', 2, { recordedAt: '2023-07-10' }),
      ],
      {},
      1,
    ],
    [
      'a clear one before a later unclear one',
      [pointOf('2022-06-30', 1), pointOf('2023-06-30', 2, { status: 'ambiguous' })],
      {},
      1,
    ],
    [
      'an unclear one where there is no other',
      [pointOf('2023-06-30', 2, { status: 'ambiguous' })],
      {},
      2,
    ],
    ['none from the baseline itself', [{ period: '2020', value: 1 }], {}, null],
    ['one after the baseline', [pointOf('2021-01-31', 1)], {}, 1],
    [
      'none without a date',
      [
        { period: '2022', basis: 'undated', value: 1 },
        { period: null, basis: 'as-of', value: 2 },
      ],
      {},
      null,
    ],
    ['no part of a year', [june(1)], {}, null],
    ['none that is expected', [pointOf('2023-06-30', 2, { status: 'expected' })], {}, null],
    [
      'without a baseline, none from before the target was set',
      [{ period: '2021', value: 1 }],
      { goal: { ...course, baseline: null, setAt: '2022-01-10' } },
      null,
    ],
    [
      'without a baseline, one from the year it was set',
      [{ period: '2022', value: 1 }],
      { goal: { ...course, baseline: null, setAt: '2022-01-10' } },
      1,
    ],
    ['for a flow no as-of figure', [pointOf('2023-06-30', 2)], { of: {}, goal: {} }, null],
    [
      'for a flow no part of another year',
      [toDate('2022-06-30', 1, { period: '2022' })],
      { of: {}, goal: {} },
      null,
    ],
    ['for a flow the later part', [june(9), toDate('2023-03-31', 4)], { of: {}, goal: {} }, 9],
  ])('%s', (_case, figures, given, value) => {
    expect(path(figures, given)).toBe(value)
  })

  test('for spending the year to date, whatever its measure', () => {
    const rules = { ...inForce, spendingIndicators: ['invented'] }
    const figures = [june(50), pointOf('2023-07-31', 90)]
    expect(judged({ figures, of: { measure: 'ratio' }, rules }).reading?.value).toBe(50)
  })

  test('a figure after the due date does not count', () => {
    const goal = { due: '2023-06-30' }
    const may = toDate('2023-05-31', 40)
    expect(
      light({ figures: [may, toDate('2023-09-30', 130)], goal: goal, day: '2023-06-30' }),
    ).toEqual(['behind', null])
    expect(light({ figures: [may, { value: 130 }], goal: goal, day: '2024-02-01' })).toEqual([
      'overdue-data',
      null,
    ])
    expect(light({ figures: [june(100)], goal: goal, day: '2024-02-01' })).toEqual(['met', null])
    const reportedLater = { value: 90, asOf: '2024-01-15' }
    expect(light({ figures: [reportedLater], day: '2024-02-01' })).toEqual(['missed', null])
    const list = { measure: 'annual-list' } as const
    expect(light({ figures: [{ basis: 'as-of', asOf: '2024-01', value: 100 }], of: list })).toEqual(
      ['met', null],
    )
  })

  test('an ambiguous figure of the year does not overrule a clear one that met the target', () => {
    const unclear = { value: 190, status: 'ambiguous' as const }
    expect(light({ figures: [june(130), unclear], day: '2024-02-01' })).toEqual(['met', null])
    expect(light({ figures: [june(30), unclear], day: '2024-02-01' })).toEqual([
      'cannot-tell',
      'unclear',
    ])
  })
})
