import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Reading } from '../contract/observation.ts'
import type { Day } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target.ts'
import { judge, type Judgement, type Status, statuses } from './status.ts'

export type Tracked = {
  indicator: IndicatorGlance
  readings: readonly Reading[]
  targets: readonly TargetGlance[]
}

/** How one target stands; an indicator without a target stands as "no target". */
export type Standing = Judgement & { indicator: IndicatorGlance; target: TargetGlance | null }

/** One standing for each target in force, and one for each indicator that has none. */
export function standingsOf(tracked: readonly Tracked[], day: Day): Standing[] {
  return tracked.flatMap(({ indicator, readings, targets }): Standing[] =>
    targets.length === 0
      ? [{ indicator, target: null, status: 'no-target', reason: null, reading: null }]
      : targets.map((target) => ({
          indicator,
          target,
          ...judge(target, readings, indicator, day),
        })),
  )
}

/** How many stand at each status, in the order of `statuses`; those with none are left out. */
export function countsOf(standings: readonly Standing[]): { status: Status; count: number }[] {
  return statuses
    .map((status) => ({ status, count: standings.filter((s) => s.status === status).length }))
    .filter(({ count }) => count > 0)
}

/**
 * The targets to show beside the current figure: those due in its year, else the next ones due.
 * At most one of a tier, the one set last; floor before stretch.
 */
export function targetsBeside(current: Reading | null, standings: readonly Standing[]): Standing[] {
  const set = standings.filter((standing) => standing.target !== null)
  const years = [...new Set(set.map(dueYear))].sort()
  const year = years.find((due) => due >= (current?.period ?? '')) ?? years[years.length - 1]
  const ofYear = set.filter((standing) => dueYear(standing) === year)
  return (['floor', 'plan', 'expected', 'stretch'] as const).flatMap((tier) =>
    ofYear
      .filter(({ target }) => target?.tier === tier)
      .sort((a, b) => ((a.target?.setAt ?? '') < (b.target?.setAt ?? '') ? 1 : -1))
      .slice(0, 1),
  )
}

/**
 * The figure to show as the current one: the latest by period. Of a year it is the full-year figure
 * where there is one, else the latest dated point. An ambiguous figure only where there is no other.
 */
export function currentOf(readings: readonly Reading[]): Reading | null {
  const plain = readings.filter((reading) => reading.status !== 'ambiguous')
  const pool = plain.length > 0 ? plain : readings
  const latest = pool[pool.length - 1]
  if (!latest) return null
  return pool.find((r) => r.period === latest.period && r.basis === 'year') ?? latest
}

function dueYear({ target }: Standing): string {
  return target?.due.slice(0, 4) ?? ''
}
