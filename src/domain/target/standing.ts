import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { type Light, Status, type Tone } from '../../contract/target/status.ts'
import type { TargetGlance } from '../../contract/target/target.ts'
import { tones } from '../../contract/target/tones.ts'

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

/** Statuses of a target whose outcome is still to come. */
const open: readonly ShownStatus[] = ['on-pace', 'slow', 'behind', 'awaiting', 'too-early']

/**
 * The targets to show beside a figure: those in force, which are the first due whose outcome is still to come,
 * then the ones that were due last before them, as decided. Where no outcome is to come, the last due stand first.
 * Floor before stretch; a goal that only restates another one is not shown beside it.
 */
export function targetsBeside(standings: readonly Standing[]): Standing[] {
  const targets = standings.flatMap(({ target }) => target ?? [])
  const set = standings.filter(({ target }) => target !== null && !isRestating(target, targets))
  const dues = [...new Set(set.map(dueOf))].sort(inOrder)
  const waiting = set
    .filter(({ status }) => open.includes(status))
    .map(dueOf)
    .sort(inOrder)
  const due = waiting[0] ?? dues[dues.length - 1]
  const before = dues[dues.findIndex((one) => one === due) - 1]
  return [due, before].flatMap((one) =>
    (['floor', 'plan', 'expected', 'stretch'] as const).flatMap((tier) =>
      set.filter((standing) => standing.target?.tier === tier && dueOf(standing) === one),
    ),
  )
}

/** Does a target say again what another one in force says? It is shown beside that one and counted with it. */
export function isRestating(
  { restates }: Pick<TargetGlance, 'restates'>,
  inForce: readonly Pick<TargetGlance, 'id'>[],
): boolean {
  return inForce.some(({ id }) => id === restates)
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

function dueOf({ target }: Standing): string {
  return target?.due ?? ''
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
