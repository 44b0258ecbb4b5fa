import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Reading } from '../contract/observation.ts'
import { type Light, Status, type Tone } from '../contract/status.ts'
import type { TargetGlance } from '../contract/target.ts'
import { tones } from '../contract/tones.ts'

export type Tracked = {
  indicator: IndicatorGlance
  readings: readonly Reading[]
  targets: readonly TargetGlance[]
  lights: readonly Light[]
}

/** A status as it is shown: an indicator may also have no target. */
export type ShownStatus = Status | 'no-target'

/** Statuses in the order in which they are told and counted. */
export const statuses: readonly ShownStatus[] = [...Status.options, 'no-target']

/** The colour that tells a status. */
export function toneOf(status: ShownStatus): Tone {
  return status === 'no-target' ? 'none' : tones[status]
}

/** How one target stands, and the reading that decided; an indicator without a target stands as "no target". */
export type Standing = Pick<Light, 'reason' | 'override'> & {
  indicator: IndicatorGlance
  target: TargetGlance | null
  status: ShownStatus
  reading: Reading | null
}

/** One standing for each target in force, by its light, and one for each indicator that has none. */
export function standingsOf(tracked: readonly Tracked[]): Standing[] {
  return tracked.flatMap(({ indicator, readings, targets, lights }): Standing[] =>
    targets.length === 0
      ? [
          {
            indicator,
            target: null,
            status: 'no-target',
            reason: null,
            reading: null,
            override: null,
          },
        ]
      : lights.map(({ target, reading, ...light }) => ({
          ...light,
          indicator,
          target: targets.find(({ id }) => id === target) ?? null,
          reading: readings.find(({ id }) => id === reading) ?? null,
        })),
  )
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
