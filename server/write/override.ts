import type { Day } from '../../src/contract/scalars.ts'
import type { OverrideRequest } from '../../src/contract/target/overrideEndpoints.ts'
import type { Override } from '../../src/contract/target/status.ts'
import { monthsAfter } from '../../src/domain/figure/period.ts'
import { overrideOn } from '../../src/domain/pace/override.ts'
import { targetsInForce } from '../read/knownOn.ts'
import { NotFoundError } from '../read/notFoundError.ts'
import { RefusedError } from './refusedError.ts'
import type { Writing } from './writer.ts'

/** Most months that an override stays in force. */
const longest = 12

/**
 * Sets the light of a target by hand (P18), and returns what is in force then. The same again changes nothing.
 * Throws a `NotFoundError` for a target not in force today, a `RefusedError` for a last day out of bounds.
 */
export async function setOverride(
  state: Writing,
  today: Day,
  by: string,
  target: string,
  { status, reason, until }: OverrideRequest,
): Promise<Override> {
  await checkInForce(state, today, target)
  const last = monthsAfter(today, longest)
  if (until <= today || until > last)
    throw new RefusedError(`until: must be after ${today} and not after ${last}`)
  const override = { target, status, by, reason, setAt: today, until }
  const current = overrideOn(today, target, await state.overrides())
  if (current && isSame({ ...override, setAt: current.setAt }, current)) return current
  await state.setOverride(override)
  return override
}

/** Takes back every override of a target; nothing changes where none is in force from today on. */
export async function endOverride(
  state: Writing,
  today: Day,
  by: string,
  target: string,
): Promise<void> {
  await checkInForce(state, today, target)
  if (!overrideOn(today, target, await state.overrides())) return
  await state.endOverride({ target, status: null, by, setAt: today })
}

async function checkInForce(state: Writing, today: Day, id: string): Promise<void> {
  const inForce = targetsInForce(await state.targetsAround(id), today)
  if (!inForce.some((target) => target.id === id))
    throw new NotFoundError(`No target "${id}" was in force on ${today}`)
}

function isSame(one: Override, other: Override): boolean {
  return Object.entries(one).every(([field, value]) => Reflect.get(other, field) === value)
}
