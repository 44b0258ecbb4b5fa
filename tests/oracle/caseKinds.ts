import { Basis, Bound, ObservationStatus } from '../../src/contract/figure/observation.ts'
import { Reason, Status } from '../../src/contract/target/status.ts'
import { numbersFrom, type World, worldFrom } from './generatedCases.ts'
import { type Verdict, verdictOf } from './oracle.ts'
import { lastDay } from './oracleDates.ts'

/** One target of a world on one day, with the verdict of the oracle. */
type Case = { world: World; target: World['targets'][number]; day: string; verdict: Verdict }

/** How many of the first `cases` cases of a seed are examples of each kind. */
export function kindsAmong(seed: number, cases: number): Map<string, number> {
  const next = numbersFrom(seed)
  const counts = new Map<string, number>()
  let judged = 0
  while (judged < cases) {
    const world = worldFrom(next)
    for (const day of world.days) {
      for (const target of world.targets.filter(({ setAt }) => setAt <= day)) {
        judged += 1
        const verdict = verdictOf(target, world.rows, world.indicator, world.rules, day)
        for (const kind of new Set(kindsOf({ world, target, day, verdict }))) {
          counts.set(kind, (counts.get(kind) ?? 0) + 1)
        }
      }
    }
  }
  return counts
}

/** The kinds that a case is an example of, to check that every kind is generated. */
function kindsOf({ world, target, day, verdict }: Case): string[] {
  const { indicator, rules } = world
  const { measure, direction } = indicator
  const method = rules.elapsed.standard
  const rows = world.rows.filter(({ recordedAt }) => recordedAt <= day)
  const ids = new Set(rows.map(({ id }) => id))
  const { baseline, due } = target
  const kinds: string[] = [
    `status ${verdict.status}`,
    `reason ${verdict.reason}`,
    `measure ${measure}, ${direction} is better`,
    `elapsed by ${method.kind}`,
    `target ${target.bound}`,
    `rhythm ${indicator.rhythm}`,
    `release lag ${indicator.releaseDays === null ? 'of the rules' : 'of its own'}`,
  ]
  const add = (kind: string, holds: boolean) => {
    if (holds) kinds.push(kind)
  }
  for (const row of rows)
    kinds.push(`figure ${row.bound}`, `figure ${row.status}`, `figure ${row.basis}`)
  const level = measure === 'stock' || measure === 'ratio'

  add('due at the end of a year', due.endsWith('-12-31'))
  add('due within a year', !due.endsWith('-12-31'))
  add('restated goal', target.restates !== null)
  add('due on the day of judging', due === day)
  add(
    'judged after the last record',
    world.rows.every(({ recordedAt }) => recordedAt < day),
  )
  add(
    'figure of a month',
    rows.some(({ asOf }) => asOf?.length === 7),
  )
  add(
    'figure of half a year',
    rows.some(({ asOf }) => asOf !== null && lastDay(asOf).endsWith('-06-30')),
  )
  add(
    'figure recorded before its period ended',
    rows.some((row) => {
      const date = row.asOf ?? row.period
      return date !== null && row.recordedAt < lastDay(date)
    }),
  )
  add(
    'closing figure dated in the next year',
    rows.some(
      ({ basis, asOf, period }) =>
        basis === 'as-of' && period !== null && asOf !== null && asOf.slice(0, 4) > period,
    ),
  )
  add(
    'sources in conflict',
    rows.some(({ conflictsWith }) => conflictsWith.some((id) => ids.has(id))),
  )
  add('goal of another scope beside a figure', verdict.reason === 'scope')
  add('goal of another scope without a figure', target.scope !== null && verdict.reason !== 'scope')
  add(
    'falling target',
    level && direction === 'lower' && baseline !== null && baseline.value > target.value,
  )
  add('baseline as high as the target', level && baseline?.value === target.value)
  add('baseline not yet known', baseline !== null && baseline.recordedAt > day)
  if (baseline) kinds.push(`baseline ${baseline.bound}`)
  add('flow towards zero or less', measure === 'flow' && target.value <= 0)
  add('spending', rules.spendingIndicators.length > 0)
  add('yearly list with a plan', measure === 'annual-list' && method.kind === 'plan')
  add('yearly list without a plan', measure === 'annual-list' && method.kind !== 'plan')
  add(
    'cumulative target passed early, judged after its due date',
    measure === 'cumulative' &&
      verdict.status === 'met' &&
      day > due &&
      rows.some(({ asOf, value }) => asOf !== null && lastDay(asOf) < due && value >= target.value),
  )
  add(
    'final year to date at the due date',
    measure === 'flow' &&
      rows.some(
        ({ basis, asOf, status }) =>
          basis === 'year-to-date' && asOf !== null && lastDay(asOf) === due && status === 'final',
      ),
  )
  return kinds
}

/** Every kind that must be among the generated cases. */
export const wantedKinds: readonly string[] = [
  ...Status.options.map((status) => `status ${status}`),
  'reason null',
  ...Reason.options.map((reason) => `reason ${reason}`),
  ...['flow', 'stock', 'ratio', 'cumulative', 'annual-list', 'growth', 'record'].flatMap(
    (measure) => [`measure ${measure}, higher is better`, `measure ${measure}, lower is better`],
  ),
  'measure rank, lower is better',
  ...['month', 'quarter', 'day', 'curve', 'plan', 'given'].map((method) => `elapsed by ${method}`),
  ...Bound.options.map((bound) => `figure ${bound}`),
  ...Bound.options
    .filter((bound) => bound !== 'range')
    .flatMap((bound) => [`target ${bound}`, `baseline ${bound}`]),
  ...ObservationStatus.options.map((status) => `figure ${status}`),
  ...Basis.options.map((basis) => `figure ${basis}`),
  ...['null', 'month', 'quarter', 'half-year', 'year'].map((rhythm) => `rhythm ${rhythm}`),
  'release lag of the rules',
  'release lag of its own',
  'due at the end of a year',
  'due within a year',
  'due on the day of judging',
  'judged after the last record',
  'restated goal',
  'figure of a month',
  'figure of half a year',
  'figure recorded before its period ended',
  'closing figure dated in the next year',
  'sources in conflict',
  'goal of another scope beside a figure',
  'goal of another scope without a figure',
  'falling target',
  'baseline as high as the target',
  'baseline not yet known',
  'flow towards zero or less',
  'spending',
  'yearly list with a plan',
  'yearly list without a plan',
  'cumulative target passed early, judged after its due date',
  'final year to date at the due date',
]
