import type { Basis, Bound, ObservationStatus } from '../../src/contract/figure/observation.ts'
import type { ElapsedMethod, RuleSet } from '../../src/contract/target/ruleSet.ts'
import type { Measure } from '../../src/contract/indicator/indicator.ts'
import type { Bilingual } from '../../src/contract/scalars.ts'
import type { Reason, Status } from '../../src/contract/target/status.ts'
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
 * A second, plain implementation of the rules: from rows as in the dataset to the status of a target.
 * It shares no code with `src/domain`, and is written to be compared with the rules, not to be
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
  /** The last day that it covers. */
  end: string
  /** "The cut-off is never after the day of record." */
  cutOff: string
  /** Known statements that disagree with it. */
  disputes: OracleRow[]
}

export function verdictOf(
  given: OracleTarget,
  rows: readonly OracleRow[],
  indicator: OracleIndicator,
  rules: RuleSet,
  day: string,
): Verdict {
  const figures = figuresKnownOn(day, rows)
  // A baseline counts from the day on which it was recorded.
  const { baseline } = given
  const target = baseline && baseline.recordedAt > day ? { ...given, baseline: null } : given
  const only = (status: Status, reason: Reason | null = null): Verdict => ({ status, reason })

  const closing = closingFigure(target, indicator, figures)
  const latest = latestFigure(target, indicator, figures)
  const over = day > target.due

  let outcome: Verdict | null = null
  // "Expected or announced is not achieved": an expected closing figure does not decide.
  if (closing && closing.status !== 'expected') {
    const obstacle = obstacleTo(target, indicator, closing, [target.setAt])
    outcome = obstacle
      ? only('cannot-tell', obstacle)
      : outcomeOf(target, indicator, closing, over, rules)
    outcome = saidProvisional(outcome, closing)
  }

  // "Cumulative (only grows): met once it reached T, for ever after, also when the figure was recorded
  // before the due date; provisional evidence says so." A flow and a list of the year only grow too.
  // Spending does not: "ahead is not better".
  const spending = rules.spendingIndicators.includes(indicator.id)
  const proofs =
    onlyGrows(indicator) && !spending
      ? figures.filter((figure) => provesMet(target, indicator, figure))
      : []
  const certain = proofs.some(({ status }) => status === 'final')
  // A final closing figure that falls short overrides proofs from within the year, and provisional ones;
  // a cumulative count that was reached stays reached.
  const fallsShort =
    closing?.status === 'final' && (outcome?.status === 'missed' || outcome?.status === 'awaiting')
  const takenBack = fallsShort && !(indicator.measure === 'cumulative' && certain)
  if (proofs.length > 0 && !takenBack) return only('met', certain ? null : 'provisional')

  if (outcome) return outcome

  const wait = closing ? 'expected' : null
  if (over) {
    // "Overdue counts from the end of the period plus the indicator's own release lag." Only the closing
    // figure could be compared with the target now, and there is none.
    const release = indicator.releaseDays ?? rules.releaseDays
    return only(day > addDays(target.due, release) ? 'overdue-data' : 'awaiting', wait)
  }
  if (!latest) return only('awaiting', wait)

  // "cannot tell (with its reason) › overdue data › awaiting release › too early › computed"
  const began = target.baseline?.period
  const from = began ? [target.setAt, `${began}-12-31`] : [target.setAt]
  const obstacle = obstacleTo(target, indicator, latest, from)
  if (obstacle) return only('cannot-tell', obstacle)
  const running = runningStatus(target, indicator, rules, latest, figures)
  if (running.status === 'cannot-tell') return running
  // "within a period a figure whose cut-off is older than its rhythm plus that lag (default 18
  // months) is overdue as well"
  if (staleFrom(latest, indicator, rules) < day) return only('overdue-data', 'stale')
  return saidProvisional(running, latest)
}

/**
 * "Provisional: a word, a mark in every export": met or missed by a provisional figure may change with the
 * final one.
 */
function saidProvisional(verdict: Verdict, { status }: Figure): Verdict {
  const decided = verdict.status === 'met' || verdict.status === 'missed'
  return decided && status === 'provisional' ? { ...verdict, reason: 'provisional' } : verdict
}

/** Why a figure cannot be compared with the target, whatever its value; null if it can. */
function obstacleTo(
  target: OracleTarget,
  indicator: OracleIndicator,
  figure: Figure,
  days: readonly string[],
): Reason | null {
  // "Scope: a target and a figure whose definitions differ (`scope` on the target, or a break between its
  // setting and the figure) are never subtracted: cannot tell, reason scope."
  if (target.scope !== null) return 'scope'
  if (figure.status === 'ambiguous') return 'unclear'
  const crosses = days.some((day) => breakBetween(day, figure.end, indicator, target.region))
  return crosses ? 'method-break' : null
}

/* ---- Which figures are known ------------------------------------------------------------------ */

/**
 * "For 'as known on day D', take rows with recordedAt ≤ D and, in each group, the preferred row if it
 * is among them, otherwise the latest." Rows of a group share period and basis, and the date on
 * bases that have one.
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
    // A figure without any date covers no period.
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

/**
 * "`ambiguous` rows are never preferred and never shown as a plain value": clear rows come first, replaced
 * ones last among these. On the same day of record the id decides.
 */
function latestRow(group: readonly OracleRow[]): OracleRow {
  const turnOf = ({ recordedAt, status, id, ...stated }: OracleRow) => {
    // "Superseded: replaced by a later figure"; until that is recorded the row counts.
    const isReplaced =
      status === 'superseded' &&
      group.some(
        (other) =>
          other.recordedAt > recordedAt &&
          (other.value !== stated.value ||
            other.bound !== stated.bound ||
            other.upper !== stated.upper),
      )
    const standing = status === 'ambiguous' ? 0 : isReplaced ? 1 : 2
    return `${standing} ${recordedAt} ${id}`
  }
  const [first, ...others] = group
  if (!first) throw new Error('A group is never empty')
  let latest = first
  for (const row of others) if (turnOf(row) > turnOf(latest)) latest = row
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

  // (a) dated exactly on the due date; for a flow its year-to-date comes before a level
  const onTheDay = figures.filter(({ end }) => end === target.due)
  const counted = onTheDay.filter(({ basis }) => flow && basis === 'year-to-date')
  const dated = onTheDay.filter(({ basis }) => basis === 'as-of')
  // (b) the year or the edition as a whole; a flow is complete on 31 December only
  const filed = flow && !endOfYear ? [] : figures.filter(({ period }) => period === year)
  const ofTheYear = filed.filter(({ basis }) => basis === 'year')
  const ofTheEdition = filed.filter(({ basis }) => basis === 'edition')
  // (c) a closing figure reported late, filed under the year it closes: the one nearest to its end
  const late = flow
    ? []
    : figures.filter(
        ({ basis, period, end }) => basis === 'as-of' && period === year && end.slice(0, 4) > year,
      )
  let nearest: Figure | null = null
  for (const one of late) if (!nearest || one.end < nearest.end) nearest = one
  const nearestLate = late.filter(({ end }) => end === nearest?.end)

  const kinds = endOfYear
    ? [ofTheYear, ofTheEdition, counted, dated, nearestLate]
    : [counted, dated, ofTheYear, ofTheEdition, nearestLate]
  const order = kinds.flatMap((kind) => newestFirst(kind))
  // An expected figure does not displace one that decides, nor an unclear one a clear one.
  const clear = order.filter(({ status }) => status !== 'ambiguous')
  const decides = clear.filter(({ status }) => status !== 'expected')
  return decides[0] ?? clear[0] ?? order[0] ?? null
}

/**
 * Figures of one day may be filed under two years, or be dated by month and by day. The order: the later
 * year, then the whole year before a date, then the one recorded last, then the more precise.
 */
function newestFirst(figures: readonly Figure[]): Figure[] {
  const wholeness = ({ basis }: Figure) => (basis === 'year' ? 2 : basis === 'edition' ? 1 : 0)
  return [...figures].sort((a, b) => {
    if (a.end !== b.end) return a.end > b.end ? -1 : 1
    if (a.period !== b.period) return (a.period ?? '') > (b.period ?? '') ? -1 : 1
    if (wholeness(a) !== wholeness(b)) return wholeness(b) - wholeness(a)
    if (a.recordedAt !== b.recordedAt) return a.recordedAt > b.recordedAt ? -1 : 1
    return (b.asOf ?? '').length - (a.asOf ?? '').length
  })
}

/** "Before the due date the latest figure of the period counts." */
function latestFigure(
  target: OracleTarget,
  indicator: OracleIndicator,
  figures: readonly Figure[],
): Figure | null {
  // "Expected or announced is not achieved": an estimate does not measure progress.
  const inPeriod = figures.filter(
    (figure) => figure.status !== 'expected' && isInPeriod(target, indicator, figure),
  )
  const clear = inPeriod.filter(({ status }) => status !== 'ambiguous')
  return newestFirst(clear.length > 0 ? clear : inPeriod)[0] ?? null
}

function isInPeriod(target: OracleTarget, indicator: OracleIndicator, figure: Figure): boolean {
  if (figure.end > target.due) return false
  const start = startOf(target, indicator)
  if (isOfOneYear(indicator)) {
    // Only what is counted from 1 January; a level on a date is not a figure of a flow.
    return figure.period === target.due.slice(0, 4) && figure.basis === 'year-to-date'
  }
  // "Compared at the end only" (growth), and by its steps (record): no figure counts before that.
  if (indicator.measure === 'growth' || indicator.measure === 'record') return false
  // A figure counted from 1 January is not a stock. A stock filed under a year is the figure at the end of that
  // year, whenever it was reported.
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
 * Two days are comparable if both are certainly before it, or both certainly after it.
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

/** Whether a figure of the period of the target reaches it with every value that its bound allows. */
function provesMet(target: OracleTarget, indicator: OracleIndicator, figure: Figure): boolean {
  if (figure.end > target.due) return false
  if (indicator.measure !== 'cumulative' && figure.period !== target.due.slice(0, 4)) return false
  if (figure.status === 'expected') return false
  if (obstacleTo(target, indicator, figure, [target.setAt])) return false
  return [figure, ...figure.disputes].every((statement) => {
    const met = meets(statement, target, indicator)
    return met.size === 1 && met.has(true)
  })
}

/* ---- What a figure says ----------------------------------------------------------------------- */

/** Stands for infinity, as it is larger than any figure. */
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

/** The value to reach: "超过 of exactly the target meets it", so an open goal is its value. */
function goalOf({ value, bound }: OracleTarget): Exact | null {
  switch (bound) {
    case 'exact':
    case 'over':
    case 'at-least':
    case 'under':
    case 'nearly':
      return exact(value)
    case 'about':
      return null
    case 'range':
      throw new Error('A target is one value, not a range')
  }
}

/** Whether the target is met: each answer that some value allowed by the statement gives. */
function meets(
  statement: Stated,
  target: OracleTarget,
  { direction }: OracleIndicator,
): Set<boolean> {
  const answers = new Set<boolean>()
  const actuals = endsOf(statement)
  const goal = goalOf(target)
  if (!actuals || !goal) return answers
  for (const actual of actuals) answers.add(reaches(actual, goal, direction))
  return answers
}

function reaches(actual: Exact, goal: Exact, direction: 'higher' | 'lower'): boolean {
  return direction === 'higher' ? ordered(actual, goal) >= 0 : ordered(actual, goal) <= 0
}

/** The verdict by the closing figure. */
function outcomeOf(
  target: OracleTarget,
  indicator: OracleIndicator,
  closing: Figure,
  over: boolean,
  rules: RuleSet,
): Verdict {
  const spending = rules.spendingIndicators.includes(indicator.id)
  return agreed([closing, ...closing.disputes], (statement) => {
    const answers = spending
      ? keepsToBand(statement, target, indicator, rules)
      : meets(statement, target, indicator)
    if (answers.size === 0) return null
    return new Set(
      [...answers].map((met): Status => {
        if (met) return 'met'
        if (over) return 'missed'
        // "nothing is missed before its period has ended": a ceiling of what only grows stays passed.
        return isCeiling(indicator) && !spending ? 'behind' : 'awaiting'
      }),
    )
  })
}

/** "Spending: band |g| ≤ 5 pp": at the end of its period all of it should be spent, and no more. */
function keepsToBand(
  statement: Stated,
  target: OracleTarget,
  indicator: OracleIndicator,
  rules: RuleSet,
): Set<boolean> {
  const answers = new Set<boolean>()
  const ends = endsOf(statement)
  const goal = goalOf(target)
  if (!ends || !goal) return answers
  // A goal of zero or less has no band.
  if (ordered(goal, zero) <= 0) return meets(statement, target, indicator)
  for (const actual of withCrossings(ends, goal, whole(1), rules)) {
    answers.add(spendingStatus(actual, goal, whole(1), rules) === 'on-pace')
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
  const said = statements.map(statusesOf)
  const [own] = said
  if (!own) return { status: 'cannot-tell', reason: 'approximate' }
  if (own.size > 1) return { status: 'cannot-tell', reason: 'bound' }
  const [status] = own
  const agree = said.every((statuses) => statuses?.size === 1 && status && statuses.has(status))
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
): Verdict {
  const method = rules.elapsed.byIndicator[indicator.id] ?? rules.elapsed.standard
  const spending = rules.spendingIndicators.includes(indicator.id)
  // A ceiling of what only grows: once passed it stays passed; below it only the end decides.
  if (isCeiling(indicator) && !spending) {
    return agreed([latest, ...latest.disputes], (statement) => {
      const answers = meets(statement, target, indicator)
      if (answers.size === 0) return null
      return new Set([...answers].map((met): Status => (met ? 'awaiting' : 'behind')))
    })
  }
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
  // "a batch or an edition has no elapsed share"
  if (latest.basis === 'edition') return { status: 'awaiting', reason: null }

  const { baseline } = target
  let baselines: Exact[] = [zero]
  if (isOfOneYear(indicator)) {
    // "A flow with T ≤ 0 has no pace."
    if (target.value <= 0) return { status: 'cannot-tell', reason: 'zero-target' }
  } else {
    // "No baseline → value and gap only, 'no baseline, cannot tell pace'."
    if (!baseline) return { status: 'cannot-tell', reason: 'no-baseline' }
    const ends = endsOf(baseline)
    // "about v → no judgement"
    if (!ends) return { status: 'cannot-tell', reason: 'approximate' }
    baselines = ends
    // "T = B → judged as floor": so is a goal that the baseline has reached already. It needs no pace.
    const floors = ends.every((base) => reaches(base, exact(target.value), indicator.direction))
    if (floors) {
      return agreed([latest, ...latest.disputes], (statement) => {
        const answers = meets(statement, target, indicator)
        if (answers.size === 0) return null
        return new Set([...answers].map((met): Status => (met ? 'met' : 'behind')))
      })
    }
  }

  const elapsed = elapsedShare(method, target, indicator, latest, figures)
  if (elapsed === null) return { status: 'cannot-tell', reason: 'no-curve' }
  // "too early (E < 1/6 and no plan)"
  const [part, parts] = rules.earlyShare
  if (method.kind !== 'plan' && ordered(elapsed, divided(whole(part), whole(parts))) < 0) {
    return { status: 'too-early', reason: null }
  }
  const goal = goalOf(target)
  if (!goal) return { status: 'cannot-tell', reason: 'approximate' }

  return agreed([latest, ...latest.disputes], (statement) => {
    const ends = endsOf(statement)
    if (!ends) return null
    const statuses = new Set<Status>()
    if (spending) {
      for (const actual of withCrossings(ends, goal, elapsed, rules)) {
        statuses.add(spendingStatus(actual, goal, elapsed, rules))
      }
      return statuses
    }
    for (const base of baselines) {
      for (const actual of ends) {
        statuses.add(paceStatus(actual, goal, base, elapsed, indicator, rules))
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

/** "Elapsed share E, one method per indicator." Null if there is no curve. */
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
      // "mean cumulative share … over complete years": a level, or half a year, has none.
      if (!isOfOneYear(indicator) || !target.due.endsWith('-12-31')) return null
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
    const [same] = newestFirst(
      settled.filter(
        ({ basis, period, end }) =>
          basis === 'year-to-date' && period === full.period && sameTimeOfYear(end, latest.end),
      ),
    )
    if (!same || full.value <= 0) continue
    shares.push(divided(exact(same.value), exact(full.value)))
  }
  if (shares.length < 3) return null
  return divided(shares.reduce(plus, zero), whole(shares.length))
}

/** Whether two days are the same time of the year; 28 and 29 February count as the same. */
function sameTimeOfYear(one: string, other: string): boolean {
  const time = (day: string) => (day.slice(5) === '02-29' ? '02-28' : day.slice(5))
  return time(one) === time(other)
}

/** The share that the plan requires by that day: that of the last checkpoint passed. */
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
