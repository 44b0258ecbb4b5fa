import { setTimeout } from 'node:timers/promises'
import { HTTPException } from 'hono/http-exception'
import type { Answer } from './answer.ts'

/** An answer, and the state that it was made of. */
export type StoreAnswer = Answer & { state: string }

/** The answer kept for an address in the state of now, or else the one made. */
export type Keep = (address: string, make: () => Promise<StoreAnswer>) => Promise<StoreAnswer>

/**
 * Keeps answers with status 200 under their state and address, up to so many bytes; what was not asked
 * for longest goes first. What is not kept is made once for all who ask meanwhile, in so many milliseconds.
 */
export function responseCache(
  stateNow: () => Promise<string>,
  limit: number,
  timeout: number,
): Keep {
  const kept = new Map<string, StoreAnswer>()
  const making = new Map<string, Promise<StoreAnswer>>()
  let bytes = 0

  function forget(key: string): void {
    const answer = kept.get(key)
    if (answer) bytes -= bytesOf(answer)
    kept.delete(key)
  }

  function keep(key: string, answer: StoreAnswer): void {
    if (answer.status !== 200 || bytesOf(answer) > limit) return
    forget(key)
    kept.set(key, answer)
    bytes += bytesOf(answer)
    for (const oldest of kept.keys()) {
      if (bytes <= limit) return
      forget(oldest)
    }
  }

  return async (address, make) => {
    const key = keyOf(await stateNow(), address)
    const found = kept.get(key)
    if (found) {
      // A map remembers the order of writing: the first is the one asked for longest ago.
      kept.delete(key)
      kept.set(key, found)
      return found
    }
    const made =
      making.get(key) ??
      Promise.race([madeAndKept(address, make), tooLate()]).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  async function madeAndKept(address: string, make: () => Promise<StoreAnswer>) {
    const answer = await make()
    // The store or the day may have changed meanwhile: what counts is the state that the answer was made of.
    keep(keyOf(answer.state, address), answer)
    return answer
  }

  /** A store that never answers must not hold up those who ask once it is well again. */
  async function tooLate(): Promise<never> {
    await setTimeout(timeout, null, { ref: false })
    throw new HTTPException(503, { message: 'The store did not answer in time' })
  }
}

function keyOf(state: string, address: string): string {
  return `${state} ${address}`
}

function bytesOf({ forms }: Answer): number {
  return Object.values(forms).reduce((sum, { length }) => sum + length, 0)
}
