import { setTimeout } from 'node:timers/promises'

/** Rejects with an error after so many milliseconds; for a race. Does not keep the process running. */
export async function rejectAfter(timeout: number, error: Error): Promise<never> {
  await setTimeout(timeout, null, { ref: false })
  throw error
}
