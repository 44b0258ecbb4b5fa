import type { Measure } from '../../src/contract/indicator/indicator.ts'
import type { Bound, ObservationStatus } from '../../src/contract/figure/observation.ts'
import { rules } from '../../src/contract/target/rules.ts'
import type { ElapsedMethod, RuleSet } from '../../src/contract/target/ruleSet.ts'
import type { Tier } from '../../src/contract/target/target.ts'
import type { OracleIndicator, OracleRow, OracleTarget } from './oracle.ts'
import { addDays, addMonths, dayText, daysInMonth, lastDay, partsOf } from './oracleDates.ts'

/** An invented indicator in one region with all statements on it, and the days to judge on. */
export type World = {
  indicator: OracleIndicator
  rows: OracleRow[]
  targets: WorldTarget[]
  rules: RuleSet
  days: string[]
}

type WorldTarget = OracleTarget & { id: string; tier: Tier; restates: string | null }

/** Numbers from 0 up to 1 in a fixed order for each seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const region = 'nanjing'

/** A world like that of real city statistics, but with more odd states. */
export function worldFrom(next: () => number): World {
  const chance = (share: number) => next() < share
  const pick = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(next() * list.length)] ?? list[0]
  const up = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))

  // Half of the worlds have a target under way and mostly plain figures; the others have every odd state.
  const onTheWay = chance(0.5)
  const measure: Measure = onTheWay
    ? pick(['flow', 'flow', 'flow', 'stock', 'stock', 'ratio', 'cumulative', 'annual-list'])
    : pick([
        'flow',
        'flow',
        'stock',
        'ratio',
        'cumulative',
        'annual-list',
        'rank',
        'growth',
        'record',
      ])
  const direction =
    measure === 'rank' || chance(onTheWay && measure === 'flow' ? 0.06 : 0.3) ? 'lower' : 'higher'
  const inTheYear = measure === 'flow' || measure === 'annual-list'
  const year = up(2021, 2024)
  const goal = chance(inTheYear ? 0.12 : 0.05)
    ? pick([0, -5])
    : pick([3.8, 5, 60, 100, 120, 500, 900, 12000])
  const start = inTheYear
    ? 0
    : direction === 'higher'
      ? goal * pick([0, 0.5, 0.8, 1, 1.1])
      : goal * pick([2, 1.5, 1.25, 1, 0.9])

  const indicator: OracleIndicator = {
    id: 'invented',
    measure,
    direction,
    methodBreaks: chance(onTheWay ? 0.04 : 0.15) ? [breakIn(year)] : [],
    releaseDays: chance(0.5) ? null : pick([0, 30, 300]),
    rhythm: chance(onTheWay ? 0.8 : 0.5) ? null : pick(['month', 'quarter', 'half-year', 'year']),
  }

  const due = dueIn(year)
  const method = methodFor()
  const targets: [WorldTarget, ...WorldTarget[]] = [targetDue(due, 'one')]
  if (chance(0.6)) targets.push(targetDue(chance(0.5) ? due : dueIn(year + up(0, 1)), 'two'))
  if (chance(0.15)) targets.push({ ...targetDue(due, 'again'), restates: 'one' })

  const rows: OracleRow[] = []
  const count = pick([0, 1, 2, 3, 4, 6, 8])
  for (let place = 0; place < count; place += 1) addFigure()
  if (method.kind === 'curve') addPastYears()
  preferOneInEach(rows)

  return {
    indicator,
    rows,
    targets,
    rules: {
      ...rules,
      elapsed: { standard: method, byIndicator: {} },
      spendingIndicators: measure === 'flow' && chance(0.15) ? [indicator.id] : [],
    },
    days: daysToJudgeOn(),
  }

  function breakIn(about: number): OracleIndicator['methodBreaks'][number] {
    const from = about - up(0, 2)
    const between: [string, string] = chance(0.5)
      ? [String(from), String(from + 1)]
      : [`${from}-03`, `${from}-09`]
    return { between, region: pick([null, null, region, 'wuhan']) }
  }

  function dueIn(of: number): string {
    const kind = next()
    if (kind < 0.6) return `${of}-12-31`
    if (kind < 0.85) return lastDay(`${of}-${pick(['03', '06', '06', '09', '02'])}`)
    return `${of}-${pick(['05-15', '10-20', '02-28'])}`
  }

  function targetDue(on: string, id: string): WorldTarget {
    const setYear = Number(on.slice(0, 4)) - pick([0, 0, 1, 2, 4])
    const setAt = `${setYear}-${pick(['01-10', '01-10', '02-20', '06-21', '08-04'])}`
    const bound = chance(onTheWay ? 0.85 : 0.6) ? 'exact' : pick<Bound>(openBounds)
    return {
      id,
      region,
      tier: pick(['floor', 'stretch', 'plan', 'expected']),
      ...stated(goal * pick([1, 1, 1, 1.2]), bound),
      due: on,
      setAt: setAt < on ? setAt : `${setYear}-01-10`,
      scope: chance(onTheWay ? 0.02 : 0.05) ? { zh: '另一口径', en: 'another scope' } : null,
      restates: null,
      baseline: !inTheYear && chance(onTheWay ? 0.9 : 0.7) ? baselineFor(setYear) : null,
    }
  }

  function baselineFor(setYear: number): OracleTarget['baseline'] {
    const period = setYear - pick([1, 1, 2])
    return {
      period: String(period),
      ...stated(start, chance(0.75) ? 'exact' : pick<Bound>(openBounds)),
      recordedAt: addDays(`${period}-12-31`, pick([5, 30, 300, 700])),
    }
  }

  function stated(value: number, bound: Bound): { value: number; bound: Bound; upper?: number } {
    const shown = rounded(value)
    return bound === 'range'
      ? { value: shown, bound, upper: rounded(shown + Math.abs(goal) * pick([0.02, 0.2, 1]) + 0.1) }
      : { value: shown, bound }
  }

  /** A value from zero to above the goal, often exactly at a threshold of a rule. */
  function valueAt(date: string): number {
    if (goal <= 0) return pick([-20, -10, -5, 0, 5])
    const passed = passedBy(lastDay(date))
    const near = pick([
      passed,
      passed,
      passed,
      passed - 0.03,
      passed - 0.03,
      passed * 0.9,
      passed * 0.95,
      passed - 0.1,
      passed - 0.2,
      passed + 0.05,
      passed + 0.1,
    ])
    const share = chance(onTheWay ? 0.85 : 0.4) ? near : pick([0.4, 0.999, 1, 1, 1.001, 1.3, -0.1])
    const value = start + (goal - start) * share
    return rounded(goal === start ? goal * (1 + (share - 1) / 10) : value)
  }

  /** Roughly the elapsed share of the period of the first target. */
  function passedBy(day: string): number {
    if (method.kind === 'given') return method.percent / 100
    const [{ baseline, due: end }] = targets
    const from = inTheYear || !baseline ? year : Number(baseline.period) + 1
    const months = (to: string) =>
      (Number(to.slice(0, 4)) - from) * 12 + Number(to.slice(5, 7)) - 1 + Number(to.slice(8)) / 31
    const passed = Math.round(months(day)) / Math.max(1, Math.round(months(end)))
    return method.kind === 'quarter' ? Math.floor(passed * 4) / 4 : passed
  }

  function rounded(value: number): number {
    return Number(value.toFixed(measure === 'rank' ? 0 : pick([1, 3])))
  }

  function addFigure() {
    const of = year + (onTheWay ? pick([-1, 0, 0, 0, 0]) : pick([-3, -2, -1, 0, 0, 0, 0, 1]))
    const running = inTheYear ? 'year-to-date' : 'as-of'
    const basis: OracleRow['basis'] = chance(onTheWay ? 0.8 : 0.4)
      ? running
      : pick(['year', 'year', 'as-of', 'edition', 'year-to-date', 'undated'])
    const asOf = dateOf(basis, of)
    const end = lastDay(asOf ?? String(of))
    const early = basis === 'year' || basis === 'edition' ? [-150, -40] : []
    const recordedAt = addDays(
      end,
      pick(onTheWay ? [0, 10, 20, 30, 40, ...early] : [0, 10, 30, 60, 110, 200, 400, ...early]),
    )
    const row: OracleRow = {
      id: `row-${rows.length}`,
      period: basis === 'undated' && chance(0.5) ? null : String(of),
      basis,
      asOf,
      ...stated(
        valueAt(asOf ?? '2023-12'),
        chance(onTheWay ? 0.85 : 0.5) ? 'exact' : pick<Bound>(bounds),
      ),
      status: chance(onTheWay ? 0.9 : 0.5) ? 'final' : pick<ObservationStatus>(statuses),
      preferred: false,
      conflictsWith: [],
      recordedAt,
    }
    rows.push(row)
    // The same figure stated again: a revision, or a conflicting source.
    if (chance(onTheWay ? 0.12 : 0.3)) {
      const other = {
        ...row,
        id: `row-${rows.length}`,
        ...stated(valueAt(asOf ?? '2023-12'), chance(0.7) ? 'exact' : pick<Bound>(bounds)),
        status: chance(0.8) ? ('final' as const) : pick<ObservationStatus>(statuses),
        recordedAt: addDays(row.recordedAt, pick([0, 1, 90, 300])),
      }
      if (chance(0.5)) {
        row.conflictsWith = [other.id]
        other.conflictsWith = [row.id]
      } else if (chance(0.6)) row.status = 'superseded'
      rows.push(other)
    }
  }

  function dateOf(basis: OracleRow['basis'], of: number): string | null {
    switch (basis) {
      case 'edition':
      case 'undated':
        return null
      case 'year':
        return chance(0.1) ? `${of}-12-31` : null
      case 'year-to-date':
      case 'as-of': {
        const late = basis === 'as-of' && chance(0.2)
        if (chance(0.35) && due.startsWith(String(of))) return due
        const month = up(1, late ? 7 : 12)
        const full = lastDay(`${late ? of + 1 : of}-${String(month).padStart(2, '0')}`)
        return chance(0.3) ? full.slice(0, 7) : chance(0.85) ? full : `${full.slice(0, 7)}-15`
      }
    }
  }

  function methodFor(): ElapsedMethod {
    const kind = next()
    if (kind < 0.5) return { kind: 'month' }
    if (kind < 0.6) return { kind: 'quarter' }
    if (kind < 0.7) return { kind: 'day' }
    if (kind < 0.8) return { kind: 'curve' }
    if (kind < 0.92) {
      return {
        kind: 'plan',
        checkpoints: [
          { day: `${year}-03-31`, percent: pick([10, 20, 25]) },
          { day: `${year}-06-30`, percent: pick([45, 50, 60]) },
          { day: `${year}-12-31`, percent: 100 },
        ],
        source: 'the plan of the office',
      }
    }
    return { kind: 'given', percent: pick([10, 50, 80]), source: 'the office' }
  }

  /** Adds past years for the curve: each with the figure of the same date and of the whole year. */
  function addPastYears() {
    const running = rows.filter(({ basis, asOf }) => basis === 'year-to-date' && asOf)
    const asOf = running[0]?.asOf ?? due
    for (let back = 1; back <= up(2, 5); back += 1) {
      const of = Number(asOf.slice(0, 4)) - back
      const whole = 100 * pick([1, 2, 3])
      const past = (basis: 'year' | 'year-to-date', date: string | null, value: number) => {
        rows.push({
          id: `row-${rows.length}`,
          period: String(of),
          basis,
          asOf: date,
          value,
          bound: chance(0.95) ? 'exact' : 'over',
          status: chance(0.95) ? 'final' : 'provisional',
          preferred: false,
          conflictsWith: [],
          recordedAt: `${of + 1}-02-15`,
        })
      }
      const sameDay =
        asOf.length === 7
          ? asOf.slice(4)
          : lastDay(asOf.slice(0, 7)) === asOf
            ? lastDay(`${of}${asOf.slice(4, 7)}`).slice(4)
            : asOf.slice(4)
      past('year', null, whole)
      past('year-to-date', `${of}${sameDay}`, rounded(whole * pick([0.1, 0.25, 0.4, 0.5, 0.6])))
    }
  }

  /** The days on which something changes, the day before and after, and days after the last record. */
  function daysToJudgeOn(): string[] {
    const turns: string[] = []
    for (const { due: on, setAt } of targets) {
      turns.push(setAt, on, addDays(on, indicator.releaseDays ?? rules.releaseDays))
    }
    for (const { recordedAt, asOf, period } of rows) {
      turns.push(recordedAt)
      const date = asOf ?? period
      if (!date) continue
      const end = lastDay(date)
      const cutOff = end < recordedAt ? end : recordedAt
      const months = indicator.rhythm
        ? { month: 1, quarter: 3, 'half-year': 6, year: 12 }[indicator.rhythm]
        : 18
      const lag = indicator.rhythm ? (indicator.releaseDays ?? rules.releaseDays) : 0
      turns.push(addDays(addMonths(cutOff, months), lag))
    }
    const days = new Set<string>()
    // Days on which a figure of the period is known and the period has not ended.
    const running = rows.filter(
      ({ recordedAt }) => recordedAt > `${year}-02-01` && recordedAt <= due,
    )
    for (const { recordedAt } of onTheWay ? running : []) {
      days.add(recordedAt)
      days.add(addDays(recordedAt, pick([1, 5, 15])))
    }
    for (let place = 0; place < (onTheWay ? 3 : 6); place += 1) {
      const turn = turns[Math.floor(next() * turns.length)] ?? due
      days.add(addDays(turn, pick([0, 0, 1, 1, -1, 15])))
    }
    const random = { year: up(year - 1, year + 2), month: up(1, 12) }
    if (chance(0.5)) {
      days.add(dayText({ ...random, day: up(1, daysInMonth(random.year, random.month)) }))
    }
    if (chance(0.5)) days.add(`${partsOf(due).year + pick([1, 2, 5])}-06-30`)
    return [...days].sort()
  }
}

/** The bounds of targets and baselines, which are a single value; only a figure can be a range. */
const openBounds: [Bound, ...Bound[]] = ['over', 'at-least', 'under', 'nearly', 'about']
const bounds: [Bound, ...Bound[]] = ['range', ...openBounds]
const statuses: [ObservationStatus, ...ObservationStatus[]] = [
  'final',
  'provisional',
  'expected',
  'superseded',
  'ambiguous',
]

/** In each group of period and basis prefers exactly one row that is neither replaced nor unclear. */
function preferOneInEach(rows: OracleRow[]) {
  const groups = new Map<string, OracleRow[]>()
  for (const row of rows) {
    const key = `${row.period} ${row.basis}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  for (const group of groups.values()) {
    const clear = group.filter(({ status }) => status !== 'superseded' && status !== 'ambiguous')
    const latest = clear.at(-1)
    if (latest) latest.preferred = true
    // Without a row that replaced it, none can be superseded.
    for (const row of group) if (!latest && row.status === 'superseded') row.status = 'ambiguous'
  }
}
