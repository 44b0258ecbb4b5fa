import type { Override } from '../../src/contract/target/status.ts'
import type { OverrideEnd } from '../../src/domain/pace/override.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Store } from '../store/store.ts'

/** The current state, and what a command may write; one of these writes is one change. */
type Writing = Omit<Store, 'snapshot'> & {
  setOverride(override: Override): Promise<void>
  endOverride(end: OverrideEnd): Promise<void>
}

/** A command at work: on which state and day, for whom, by the name that is shown. */
export type Acting = { state: Writing; today: Day; by: string; newId: () => string }

/**
 * Runs `work` alone among writers, on the current state: all that it writes is kept, or, when it throws,
 * nothing. `at` is the ISO time.
 */
export type Writer = <T>(
  by: { actor: string; at: string },
  work: (state: Writing) => Promise<T>,
) => Promise<T>
