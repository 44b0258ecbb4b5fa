import type { Basis, Bound, ObservationStatus } from '../../src/contract/observation.ts'
import type { ElapsedMethod, RuleSet } from '../../src/contract/ruleSet.ts'
import type { Measure } from '../../src/contract/indicator.ts'
import type { Bilingual } from '../../src/contract/scalars.ts'
import type { Reason, Status } from '../../src/contract/status.ts'
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  firstDay,
  lastDay,
  partsOf,
} from './oracleDates.ts'
import {
  type Exact,
  divided,
  exact,
  minus,
  ordered,
  plus,
  times,
  whole,
  zero,
} from './oracleFractions.ts'

/**
 * A second, plain reading of the rules: from rows as they stand in the dataset to the status of a
 * target. It shares no code with `src/domain`, and is written to be read beside the rules, not to be
 * short or fast. Where the two disagree, one of them is wrong.
 */

type Stated = { value: number; bound: Bound; upper?: number | undefined }

export type OracleRow = Stated & {
  id: string
  period: string | null
  basis: Basis
  asOf: string | null
  status: ObservationStatus
  preferred: boolean
  conflictsWith: readonly string[]
  recordedAt: string
}

export type OracleTarget = Stated & {
  region: string
  due: string
  setAt: string
  scope: Bilingual | null
  baseline: (Stated & { period: string; recordedAt: string }) | null
}

export type OracleIndicator = {
  id: string
  measure: Measure
  direction: 'higher' | 'lower'
  methodBreaks: readonly { between: readonly [string, string]; region: string | null }[]
  releaseDays: number | null
  rhythm: 'month' | 'quarter' | 'half-year' | 'year' | null
}

export type Verdict = { status: Status; reason: Reason | null }

/** A figure as known on the day of judging. */
type Figure = OracleRow & {
  /** The last day that it describes. */
  end: string
  /** "The cut-off is never after the day of record." */
  cutOff: string
  /** Known statements that disagree with it. */
  disputes: OracleRow[]
}

export function verdictOf(
  target: OracleTarget,
  rows: readonly OracleRow[],
  indicator: OracleIndicator,
  rules: RuleSet,
  day: string,
): Verdict {
  const figures = figuresKnownOn(day, rows)
  const only = (status: Status, reason: Reason | null = null): Verdict => ({ status, reason })

  const closing = closingFigure(target, indicator, figures)
  const latest = latestFigure(target, indicator, figures)
  const beside = closing ?? latest

  // "Scope: a target and a figure whose definitions differ are never subtracted: cannot tell, reason scope."
  if (target.scope !== null && beside) return only('cannot-tell', 'scope')

  // "Cumulative (only grows): met once it reached T, for ever after, also when the figure was recorded
  // before the due date; provisional evidence says so." A flow and a list of the year only grow too.
  // Spending is no goal to be reached early: "ahead is not better".
  const spending = rules.spendingIndicators.includes(indicator.id)
  const proofs =
    onlyGrows(indicator) && !spending
      ? figures.filter((figure) => provesMet(target, indicator, figure))
      : []
  if (proofs.some(({ status }) => status === 'final')) return only('met')
  if (proofs.length > 0) return only('met', 'provisional')

  // "cannot tell (with its reason) › overdue data › awaiting release › too early › computed"
  if (beside) {
    if (beside.status === 'ambiguous') return only('cannot-tell', 'unclear')
    const crosses = (day: string) => breakBetween(day, beside.end, indicator, target.region)
    if (crosses(target.setAt)) return only('cannot-tell', 'method-break')
    // "are never subtracted": nor is a way that began on another method.
    const began = target.baseline && `${target.baseline.period}-12-31`
    if (!closing && began && crosses(began)) return only('cannot-tell', 'method-break')
  }

  const over = day > target.due

  if (closing && closing.status !== 'expected') {
    const outcome = outcomeOf(target, indicator, closing, over, rules)
    if (outcome.status === 'met' && closing.status === 'provisional') {
      return only('met', 'provisional')
    }
    return outcome
  }
  // "Expected or announced is not achieved": an expected closing figure does not decide.
  const wait = closing ? 'expected' : null

  if (over) {
    // "Overdue counts from the end of the period plus the indicator's own release lag."
    const release = indicator.releaseDays ?? rules.releaseDays
    return only(day > addDays(target.due, release) ? 'overdue-data' : 'awaiting', wait)
  }

  if (!latest) return only('awaiting', wait)
  const running = runningStatus(target, indicator, rules, latest, figures, day)
  if (running.status === 'cannot-tell') return running
  // "within a period a figure whose cut-off is older than its rhythm plus that lag (default 18
  // months) is overdue as well"
  if (staleFrom(latest, indicator, rules) < day) return only('overdue-data', 'stale')
  return running
}

/* ---- Which figures are known ------------------------------------------------------------------ */

/**
 * "For 'as known on day D', take rows with recordedAt ≤ D and, in each group, the preferred row if it
 * is among them, otherwise the latest." Rows of a group share period and basis, and the date where it
 * makes points of their own.
 */
function figuresKnownOn(day: string, rows: readonly OracleRow[]): Figure[] {
  const known = rows.filter((row) => row.recordedAt <= day)
  const groups = new Map<string, OracleRow[]>()
  for (const row of known) {
    const dated = row.basis === 'as-of' || row.basis === 'year-to-date'
    const key = `${row.period} ${row.basis} ${dated ? row.asOf : ''}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const figures: Figure[] = []
  for (const group of groups.values()) {
    const row = group.find(({ preferred }) => preferred) ?? latestRow(group)
    const date = row.asOf ?? row.period
    // A figure without any date describes no period.
    if (row.basis === 'undated' || date === null) continue
    const end = lastDay(date)
    figures.push({
      ...row,
      // "A row that is superseded today is provisional on days before its replacement was recorded."
      status: row.status === 'superseded' ? 'provisional' : row.status,
      end,
      cutOff: end < row.recordedAt ? end : row.recordedAt,
      disputes: known.filter(({ id }) => row.conflictsWith.includes(id)),
    })
  }
  return figures
}

/** "`ambiguous` rows are never preferred and never shown as a plain value": a clear one comes first. */
function latestRow(group: readonly OracleRow[]): OracleRow {
  const clear = group.filter(({ status }) => status !== 'ambiguous')
  const choice = clear.length > 0 ? clear : group
  let latest = choice[0]
  if (!latest) throw new Error('A group is never empty')
  for (const row of choice) if (row.recordedAt >= latest.recordedAt) latest = row
  return latest
}

/* ---- Which figure counts ---------------------------------------------------------------------- */

/**
 * "What is dated after the due date does not decide, unless it is the closing figure of that period.
 * A final year-to-date whose cut-off is the due date is the outcome."
 */
function closingFigure(
  target: OracleTarget,
  indicator: OracleIndicator,
  figures: readonly Figure[],
): Figure | null {
  const year = target.due.slice(0, 4)
  const endOfYear = target.due.endsWith('-12-31')
  const flow = indicator.measure === 'flow'

  // (a) dated exactly on the due date
  const onTheDay = figures.filter(
    ({ basis, end }) =>
      end === target.due && (basis === 'as-of' || (flow && basis === 'year-to-date')),
  )
  // (b) the year or the edition as a whole; a flow is whole on 31 December only
  const ofTheYear = figures.filter(
    ({ basis, period }) =>
      period === year && (basis === 'year' || basis === 'edition') && (!flow || endOfYear),
  )
  // (c) a closing figure reported late, filed under the year it closes
  const late = flow
    ? []
    : figures.filter(
        ({ basis, period, asOf }) =>
          basis === 'as-of' && period === year && asOf !== null && asOf.slice(0, 4) > year,
      )
  const order = endOfYear
    ? [...ofTheYear, ...onTheDay, ...late]
    : [...onTheDay, ...ofTheYear, ...late]
  const clear = order.filter(({ status }) => status !== 'ambiguous')
  return clear[0] ?? order[0] ?? null
}

/** "Before the due date the latest figure of the period counts." */
function latestFigure(
  target: OracleTarget,
  indicator: OracleIndicator,
  figures: readonly Figure[],
): Figure | null {
  // "Expected or announced is not achieved": an estimate is no figure to measure the way by.
  const inPeriod = figures.filter(
    (figure) => figure.status !== 'expected' && isInPeriod(target, indicator, figure),
  )
  const clear = inPeriod.filter(({ status }) => status !== 'ambiguous')
  let latest: Figure | null = null
  for (const figure of clear.length > 0 ? clear : inPeriod) {
    if (!latest || figure.end >= latest.end) latest = figure
  }
  return latest
}

function isInPeriod(target: OracleTarget, indicator: OracleIndicator, figure: Figure): boolean {
  if (figure.end > target.due) return false
  const start = startOf(target, indicator)
  if (isOfOneYear(indicator)) {
    // What is counted from 1 January; the level on a date is none of a flow.
    return figure.period === target.due.slice(0, 4) && figure.basis !== 'as-of'
  }
  // What is counted from 1 January is no level. A level filed under a year closes that year, also where it
  // was reported later.
  if (figure.basis === 'year-to-date') return false
  return figure.end >= start && `${figure.period}-12-31` >= start
}

/** The first day of the period of a target. */
function startOf(target: OracleTarget, indicator: OracleIndicator): string {
  if (isOfOneYear(indicator)) return `${target.due.slice(0, 4)}-01-01`
  if (target.baseline) return addDays(`${target.baseline.period}-12-31`, 1)
  return `${target.setAt.slice(0, 4)}-01-01`
}

function isOfOneYear({ measure }: OracleIndicator): boolean {
  switch (measure) {
    case 'flow':
    case 'annual-list':
      return true
    case 'stock':
    case 'ratio':
    case 'cumulative':
    case 'rank':
    case 'growth':
    case 'record':
      return false
  }
}

/**
 * The method changed at some day after the end of `between[0]` and up to the beginning of `between[1]`.
 * Two days compare where both are certainly before it, or both certainly after it.
 */
function breakBetween(
  one: string,
  other: string,
  indicator: OracleIndicator,
  region: string,
): boolean {
  if (one === other) return false
  return indicator.methodBreaks.some((change) => {
    if (change.region !== null && change.region !== region) return false
    const [before, after] = change.between
    const firstNew = firstDay(after)
    // Where one date is less precise than the other, it ends where the other begins.
    const lastOld = lastDay(before) < firstNew ? lastDay(before) : addDays(firstNew, -1)
    if (one <= lastOld && other <= lastOld) return false
    if (one >= firstNew && other >= firstNew) return false
    return true
  })
}

function onlyGrows({ measure, direction }: OracleIndicator): boolean {
  return (
    direction === 'higher' &&
    (measure === 'flow' || measure === 'cumulative' || measure === 'annual-list')
  )
}

/** A figure of the target's own period that reaches it in every value that it allows. */
function provesMet(target: OracleTarget, indicator: OracleIndicator, figure: Figure): boolean {
  if (figure.end > target.due) return false
  if (indicator.measure !== 'cumulative' && figure.period !== target.due.slice(0, 4)) return false
  if (figure.status === 'ambiguous' || figure.status === 'expected') return false
  if (breakBetween(target.setAt, figure.end, indicator, target.region)) return false
  return [figure, ...figure.disputes].every((statement) => {
    const met = meets(statement, target, indicator)
    return met.size === 1 && met.has(true)
  })
}

/* ---- What a figure says ----------------------------------------------------------------------- */

/** Further than any figure: what holds here holds without end. */
const farAway = exact(1e30)

/**
 * "Quantities are intervals": exact v → [v, v]; over v → [v, ∞); under v → (−∞, v]; a range [v, upper].
 * The ends of what a statement allows, or null for "about", which allows no judgement.
 */
function endsOf({ value, bound, upper }: Stated): Exact[] | null {
  switch (bound) {
    case 'exact':
      return [exact(value)]
    case 'over':
    case 'at-least':
      return [exact(value), farAway]
    case 'under':
    case 'nearly':
      return [minus(zero, farAway), exact(value)]
    case 'range':
      return [exact(value), exact(upper ?? value)]
    case 'about':
      return null
  }
}

/** What a target asks for: "超过 of exactly the target meets it", so an open goal is its value. */
function goalsOf({ value, bound, upper }: OracleTarget): Exact[] | null {
  switch (bound) {
    case 'exact':
    case 'over':
    case 'at-least':
    case 'under':
    case 'nearly':
      return [exact(value)]
    case 'range':
      return [exact(value), exact(upper ?? value)]
    case 'about':
      return null
  }
}

/** Whether the values that a statement allows meet the target: each answer that some value gives. */
function meets(
  statement: Stated,
  target: OracleTarget,
  { direction }: OracleIndicator,
): Set<boolean> {
  const answers = new Set<boolean>()
  const actuals = endsOf(statement)
  const goals = goalsOf(target)
  if (!actuals || !goals) return answers
  for (const actual of actuals) {
    for (const goal of goals) answers.add(reaches(actual, goal, direction))
  }
  return answers
}

function reaches(actual: Exact, goal: Exact, direction: 'higher' | 'lower'): boolean {
  return direction === 'higher' ? ordered(actual, goal) >= 0 : ordered(actual, goal) <= 0
}

/** What the closing figure makes of the target. */
function outcomeOf(
  target: OracleTarget,
  indicator: OracleIndicator,
  closing: Figure,
  over: boolean,
  rules: RuleSet,
): Verdict {
  const spending = rules.spendingIndicators.includes(indicator.id)
  return agreed([closing, ...closing.disputes], (statement) => {
    const answers =
      spending && target.value > 0
        ? keepsToBand(statement, target, rules)
        : meets(statement, target, indicator)
    if (answers.size === 0) return null
    return new Set(
      [...answers].map((met): Status => {
        if (met) return 'met'
        if (over) return 'missed'
        // "nothing is missed before its period has ended": a ceiling of what only grows is passed for good.
        return isCeiling(indicator) && !spending ? 'behind' : 'awaiting'
      }),
    )
  })
}

/** "Spending: band |g| ≤ 5 pp": at the end of its period all of it should be spent, and no more. */
function keepsToBand(statement: Stated, target: OracleTarget, rules: RuleSet): Set<boolean> {
  const answers = new Set<boolean>()
  const ends = endsOf(statement)
  const goals = goalsOf(target)
  if (!ends || !goals) return answers
  for (const goal of goals) {
    for (const actual of withCrossings(ends, goal, whole(1), rules)) {
      answers.add(spendingStatus(actual, goal, whole(1), rules) === 'on-pace')
    }
  }
  return answers
}

function isCeiling({ measure, direction }: OracleIndicator): boolean {
  return (
    direction === 'lower' &&
    (measure === 'flow' || measure === 'cumulative' || measure === 'annual-list')
  )
}

/**
 * "No status is given that some value allowed by the bounds would contradict", nor one that a source in
 * conflict would contradict.
 */
function agreed(
  statements: readonly Stated[],
  statusesOf: (statement: Stated) => Set<Status> | null,
): Verdict {
  const told = statements.map(statusesOf)
  const [own] = told
  if (!own) return { status: 'cannot-tell', reason: 'approximate' }
  if (own.size > 1) return { status: 'cannot-tell', reason: 'bound' }
  const [status] = own
  const agree = told.every((statuses) => statuses?.size === 1 && status && statuses.has(status))
  if (!agree || !status) return { status: 'cannot-tell', reason: 'conflict' }
  return { status, reason: null }
}

/* ---- How far it has come ---------------------------------------------------------------------- */

/** The status before the due date by the latest figure of the period. */
function runningStatus(
  target: OracleTarget,
  indicator: OracleIndicator,
  rules: RuleSet,
  latest: Figure,
  figures: readonly Figure[],
  day: string,
): Verdict {
  const method = rules.elapsed.byIndicator[indicator.id] ?? rules.elapsed.standard
  const spending = rules.spendingIndicators.includes(indicator.id)
  switch (indicator.measure) {
    case 'rank':
    case 'growth':
    case 'record':
      // "Steps only, no pace between editions."
      return { status: 'awaiting', reason: null }
    case 'annual-list':
      // "pace only from a plan; between releases: awaiting release"
      if (method.kind !== 'plan') return { status: 'awaiting', reason: null }
      break
    case 'flow':
    case 'stock':
    case 'ratio':
    case 'cumulative':
      break
  }
  // A ceiling of what only grows: once passed it stays passed; below it only the end can tell.
  if (isCeiling(indicator) && !spending) {
    return agreed([latest, ...latest.disputes], (statement) => {
      const answers = meets(statement, target, indicator)
      if (answers.size === 0) return null
      return new Set([...answers].map((met): Status => (met ? 'awaiting' : 'behind')))
    })
  }
  // "a batch or an edition has no elapsed share"
  if (latest.basis === 'edition') return { status: 'awaiting', reason: null }

  const inTheYear = isOfOneYear(indicator)
  // A baseline counts only from the day from which it was known.
  const baseline =
    !inTheYear && target.baseline && target.baseline.recordedAt <= day ? target.baseline : null
  const baselines = inTheYear ? [zero] : baseline ? endsOf(baseline) : []
  const goals = goalsOf(target)

  // "No baseline → value and gap only, 'no baseline, cannot tell pace'."
  if (!inTheYear && !baseline) return { status: 'cannot-tell', reason: 'no-baseline' }

  const elapsed = elapsedShare(method, target, indicator, latest, figures)
  // "too early (E < 1/6 and no plan)"
  const [part, parts] = rules.earlyShare
  if (
    elapsed !== null &&
    method.kind !== 'plan' &&
    ordered(elapsed, divided(whole(part), whole(parts))) < 0
  ) {
    return { status: 'too-early', reason: null }
  }
  // "about v → no judgement"
  if (!goals || !baselines) return { status: 'cannot-tell', reason: 'approximate' }
  // "A flow with T ≤ 0 has no pace."
  if (inTheYear && goals.some((goal) => ordered(goal, zero) <= 0)) {
    return { status: 'cannot-tell', reason: 'zero-target' }
  }
  if (elapsed === null) {
    // Whether the goal is reached, or the floor kept, can be told without a course.
    const kept = agreed([latest, ...latest.disputes], (statement) =>
      statusesWithoutCourse(statement, goals, baselines, indicator),
    )
    return kept.status === 'awaiting' ? { status: 'cannot-tell', reason: 'no-curve' } : kept
  }

  return agreed([latest, ...latest.disputes], (statement) => {
    const ends = endsOf(statement)
    if (!ends) return null
    const statuses = new Set<Status>()
    for (const goal of goals) {
      for (const base of baselines) {
        const values = spending ? withCrossings(ends, goal, elapsed, rules) : ends
        for (const actual of values) {
          statuses.add(
            spending
              ? spendingStatus(actual, goal, elapsed, rules)
              : paceStatus(actual, goal, base, elapsed, indicator, rules),
          )
        }
      }
    }
    return statuses
  })
}

/**
 * "R = A/T", or "R = (A−B)/(T−B)" with a baseline; "on pace (g ≥ 0) · slow (P ≥ 0.9 or g ≥ −3 pp) ·
 * behind".
 */
function paceStatus(
  actual: Exact,
  goal: Exact,
  base: Exact,
  elapsed: Exact,
  indicator: OracleIndicator,
  rules: RuleSet,
): Status {
  const slowPace = exact(rules.slow.pace)
  const slowGap = exact(rules.slow.gap)
  const inTheYear = isOfOneYear(indicator)

  if (reaches(actual, goal, indicator.direction)) return 'met'
  // "T = B → judged as floor": so is a goal that the baseline has reached already.
  if (!inTheYear && reaches(base, goal, indicator.direction)) return 'behind'

  const completion = divided(minus(actual, base), minus(goal, base))
  const gap = times(minus(completion, elapsed), whole(100))
  if (ordered(gap, zero) >= 0) return 'on-pace'
  // "R < 0 → regressed": never merely slow.
  if (ordered(completion, zero) < 0) return 'behind'
  if (ordered(completion, times(slowPace, elapsed)) >= 0 || ordered(gap, slowGap) >= 0) {
    return 'slow'
  }
  return 'behind'
}

/** Met, or below a floor; whatever lies on the way reads "awaiting" and needs the course. */
function statusesWithoutCourse(
  statement: Stated,
  goals: readonly Exact[],
  baselines: readonly Exact[],
  indicator: OracleIndicator,
): Set<Status> | null {
  const ends = endsOf(statement)
  if (!ends) return null
  const statuses = new Set<Status>()
  for (const actual of ends) {
    for (const goal of goals) {
      for (const base of baselines) {
        const floor = indicator.measure !== 'flow' && reaches(base, goal, indicator.direction)
        if (reaches(actual, goal, indicator.direction)) statuses.add('met')
        else statuses.add(floor ? 'behind' : 'awaiting')
      }
    }
  }
  return statuses
}

/** "Spending: band |g| ≤ 5 pp green, ≤ 10 amber, else red on either side." */
function spendingStatus(actual: Exact, goal: Exact, elapsed: Exact, rules: RuleSet): Status {
  const gap = times(minus(divided(actual, goal), elapsed), whole(100))
  const size = ordered(gap, zero) < 0 ? minus(zero, gap) : gap
  if (ordered(size, exact(rules.spending.onPace)) <= 0) return 'on-pace'
  if (ordered(size, exact(rules.spending.slow)) <= 0) return 'slow'
  return 'behind'
}

/** The ends, and the values between them at which spending changes from one band to another. */
function withCrossings(
  ends: readonly Exact[],
  goal: Exact,
  elapsed: Exact,
  rules: RuleSet,
): Exact[] {
  const [low, high] = ends
  if (!low || !high) return [...ends]
  const { onPace, slow } = rules.spending
  const inside = [-slow, -onPace, onPace, slow]
    .map((points) => times(goal, plus(elapsed, divided(exact(points), whole(100)))))
    .filter((value) => ordered(low, value) < 0 && ordered(value, high) < 0)
  return [low, ...inside, high]
}

/* ---- How much of the period has passed -------------------------------------------------------- */

/** "Elapsed share E, one method per indicator." Null where there is no curve to go by. */
function elapsedShare(
  method: ElapsedMethod,
  target: OracleTarget,
  indicator: OracleIndicator,
  latest: Figure,
  figures: readonly Figure[],
): Exact | null {
  const start = startOf(target, indicator)
  const end = target.due
  const cutOff = latest.cutOff < start ? addDays(start, -1) : latest.cutOff
  const share = (passed: Exact, all: Exact) =>
    ordered(passed, zero) <= 0 ? zero : divided(passed, all)
  switch (method.kind) {
    case 'month':
      return share(monthsFrom(start, cutOff), monthsFrom(start, end))
    case 'quarter': {
      const quarters = Math.floor(completeMonths(start, cutOff) / 3)
      return share(times(whole(quarters), whole(3)), monthsFrom(start, end))
    }
    case 'day':
      return share(whole(daysFrom(start, cutOff)), whole(daysFrom(start, end)))
    case 'curve':
      // A curve is the share of a whole year: a level has none.
      if (indicator.measure !== 'flow') return null
      return curveShare(target, latest, figures)
    case 'plan':
      return planShare(method.checkpoints, cutOff)
    case 'given':
      return divided(exact(method.percent), whole(100))
  }
}

function daysFrom(start: string, to: string): number {
  return dayNumber(to) - dayNumber(start) + 1
}

function completeMonths(start: string, to: string): number {
  const from = partsOf(start)
  const until = partsOf(addDays(to, 1))
  return (until.year - from.year) * 12 + until.month - from.month
}

/** The months from the first day of a month to the end of a day; part of a month by its days. */
function monthsFrom(start: string, to: string): Exact {
  const from = partsOf(start)
  const until = partsOf(to)
  const before = (until.year - from.year) * 12 + until.month - from.month
  const part = divided(whole(until.day), whole(daysInMonth(until.year, until.month)))
  return plus(whole(before), part)
}

/** "mean cumulative share of month m over ≥ 3 complete years" */
function curveShare(
  target: OracleTarget,
  latest: Figure,
  figures: readonly Figure[],
): Exact | null {
  const year = target.due.slice(0, 4)
  const settled = figures.filter(
    ({ bound, status, disputes }) =>
      bound === 'exact' && status === 'final' && disputes.length === 0,
  )
  const shares: Exact[] = []
  for (const full of settled) {
    if (full.basis !== 'year' || full.period === null || full.period >= year) continue
    const same = settled.find(
      ({ basis, period, end }) =>
        basis === 'year-to-date' && period === full.period && sameTimeOfYear(end, latest.end),
    )
    if (!same || full.value <= 0) continue
    shares.push(divided(exact(same.value), exact(full.value)))
  }
  if (shares.length < 3) return null
  return divided(shares.reduce(plus, zero), whole(shares.length))
}

/** The end of February is one time of the year, in a leap year or not. */
function sameTimeOfYear(one: string, other: string): boolean {
  const time = (day: string) => (day.slice(5) === '02-29' ? '02-28' : day.slice(5))
  return time(one) === time(other)
}

/** What the plan asks for by that day: the last checkpoint passed. */
function planShare(
  checkpoints: readonly { day: string; percent: number }[],
  cutOff: string,
): Exact {
  let percent = zero
  for (const checkpoint of [...checkpoints].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (checkpoint.day <= cutOff) percent = exact(checkpoint.percent)
  }
  return divided(percent, whole(100))
}

/* ---- When a figure is too old ----------------------------------------------------------------- */

/** The last day on which a figure is not yet too old. */
function staleFrom(figure: Figure, indicator: OracleIndicator, rules: RuleSet): string {
  const standard = 18
  if (indicator.rhythm === null) return addMonths(figure.cutOff, standard)
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[indicator.rhythm]
  return addDays(addMonths(figure.cutOff, months), indicator.releaseDays ?? rules.releaseDays)
}
