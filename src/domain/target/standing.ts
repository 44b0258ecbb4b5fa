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

/** A status to show, including that of an indicator without a target. */
export type ShownStatus = Status | 'no-target'

/** Statuses in the order in which they are shown and counted. */
export const statuses: readonly ShownStatus[] = [...Status.options, 'no-target']

/** The colour of a status. */
export function toneOf(status: ShownStatus): Tone {
  return status === 'no-target' ? 'none' : tones[status]
}

/** The status of one target and the reading that decided; `target` is null for an indicator without one. */
export type Standing = Pick<Light, 'reason' | 'override'> & {
  indicator: IndicatorGlance
  target: TargetGlance | null
  status: ShownStatus
  reading: Reading | null
}

/** One standing for each target in force, from its light, and one for each indicator without a target. */
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

/** Statuses of a target whose outcome is not known yet. */
const open: readonly ShownStatus[] = ['on-pace', 'slow', 'behind', 'awaiting', 'too-early']

/**
 * The targets to show beside a figure: those of the earliest due date whose outcome is open, then those of the
 * due date before that. Where no outcome is open, those of the last due date come first. Floor before stretch;
 * a target that only restates another is left out.
 */
export function targetsBeside(standings: readonly Standing[]): Standing[] {
  const isRestating = restatingIn(standings.flatMap(({ target }) => target ?? []))
  const set = standings.filter(({ target }) => target !== null && !isRestating(target))
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

/** Tells of a target whether it only repeats another one in force, and so is not counted on its own. */
export function restatingIn(
  inForce: readonly Pick<TargetGlance, 'id'>[],
): (target: Pick<TargetGlance, 'restates'>) => boolean {
  const ids = new Set(inForce.map(({ id }) => id))
  return ({ restates }) => restates !== null && ids.has(restates)
}

/**
 * The figure to show as the current one, from readings oldest first: of the latest period the full-year figure
 * if there is one, else the latest dated one. An ambiguous figure only where there is no other.
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
