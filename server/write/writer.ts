import type { Override } from '../../src/contract/target/status.ts'
import type { OverrideEnd } from '../../src/domain/pace/override.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Store } from '../store/store.ts'

/** The result of a command as JSON, and the request that asked for it. */
export type KeptResult = { request: string; result: string }

/** The current state, and what a command may write; setting or ending an override is one change. */
export type Writing = Omit<Store, 'snapshot'> & {
  setOverride(override: Override): Promise<void>
  endOverride(end: OverrideEnd): Promise<void>
  /** The result kept under a key of the actor; null without one. */
  keptResult(key: string): Promise<KeptResult | null>
  keepResult(key: string, kept: KeptResult): Promise<void>
  /** Removes what was kept before an ISO time, of all actors. */
  forgetResults(before: string): Promise<void>
}

/** A command at work. */
export type Acting = {
  state: Writing
  today: Day
  /** The name that is shown for the actor. */
  by: string
  newId: () => string
  /** Whether the sender saw what is in force now. */
  saw: (current: { id: string } | null) => boolean
}

/**
 * Runs `work` alone among writers, on the current state: all that it writes is kept, or, when it throws,
 * nothing. `at` is the ISO time.
 */
export type Writer = <T>(
  by: { actor: string; at: string },
  work: (state: Writing) => Promise<T>,
) => Promise<T>
