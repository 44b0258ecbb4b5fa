import type { OverrideRequest } from '../../src/contract/target/overrideEndpoints.ts'
import type { Override } from '../../src/contract/target/status.ts'
import { monthsAfter } from '../../src/domain/figure/period.ts'
import { overrideOn } from '../../src/domain/pace/override.ts'
import { targetsInForce } from '../read/knownOn.ts'
import { NotFoundError } from '../read/notFoundError.ts'
import { ConflictError } from './conflictError.ts'
import { RefusedError } from './refusedError.ts'
import type { Acting } from './writer.ts'

/** Most months that an override stays in force. */
const longest = 12

/**
 * Sets the light of a target by hand (P18), and returns what is in force then. The same again changes nothing.
 * Throws a `NotFoundError` for a target not in force today, a `RefusedError` for a last day out of bounds.
 */
export async function setOverride(
  acting: Acting,
  target: string,
  { status, reason, until }: OverrideRequest,
): Promise<Override> {
  const { state, today, by, newId } = acting
  const current = await overrideNow(acting, target)
  const last = monthsAfter(today, longest)
  if (until <= today || until > last)
    throw new RefusedError(`until: must be after ${today} and not after ${last}`)
  const override = { target, status, by, reason, setAt: today, until }
  if (current && isSame({ ...override, setAt: current.setAt }, current)) return current
  const set = { id: newId(), ...override }
  await state.setOverride(set)
  return set
}

/** Takes back the override of a target; nothing changes where none is in force. */
export async function endOverride(acting: Acting, target: string): Promise<null> {
  const { state, today, by } = acting
  if (await overrideNow(acting, target))
    await state.endOverride({ target, status: null, by, setAt: today })
  return null
}

/**
 * The override of a target now. Throws a `NotFoundError` for a target not in force today, a `ConflictError` if
 * the sender saw another override.
 */
async function overrideNow(
  { state, today, saw }: Acting,
  target: string,
): Promise<Override | null> {
  const inForce = targetsInForce(await state.targetsAround(target), today)
  if (!inForce.some(({ id }) => id === target))
    throw new NotFoundError(`No target "${target}" was in force on ${today}`)
  const current = overrideOn(today, target, await state.overrides())
  if (!saw(current)) throw new ConflictError(current)
  return current
}

function isSame(one: Omit<Override, 'id'>, other: Override): boolean {
  return Object.entries(one).every(([field, value]) => Reflect.get(other, field) === value)
}
