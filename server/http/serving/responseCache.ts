import { HTTPException } from 'hono/http-exception'
import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import { within } from './within.ts'

/** An answer and the state that it was computed from. */
export type StoreAnswer = Answer & { state: string }

/** The cached answer of an address in the current state, or else a computed one. */
export type Cached = (address: string, compute: () => Promise<StoreAnswer>) => Promise<StoreAnswer>

/**
 * Caches answers with one of the statuses `kept` by state and address, up to so many bytes; the least recently used one
 * is evicted first. Requests for an answer that is being computed share it. `timeout` is in milliseconds.
 */
export function responseCache(
  stateNow: () => Promise<string>,
  maxBytes: number,
  timeout: number,
  kept: readonly number[] = [200],
): Cached {
  const cache = new LRUCache<string, StoreAnswer>({ maxSize: maxBytes, sizeCalculation: bytesOf })
  const pending = new Map<string, Promise<StoreAnswer>>()

  return async (address, compute) => {
    const key = keyOf(await stateNow(), address)
    const found = cache.get(key) ?? pending.get(key)
    if (found) return found
    // A store that never answers must not block the requests that come after it has recovered.
    const computed = within(
      timeout,
      new HTTPException(503, { message: 'The store did not answer in time' }),
      computeAndStore(address, compute),
    ).finally(() => pending.delete(key))
    pending.set(key, computed)
    return computed
  }

  async function computeAndStore(address: string, compute: () => Promise<StoreAnswer>) {
    const answer = await compute()
    // Store or day may have changed since the request came in, so the key has the state of the answer.
    if (kept.includes(answer.status)) cache.set(keyOf(answer.state, address), answer)
    return answer
  }
}

function keyOf(state: string, address: string): string {
  return `${state} ${address}`
}

/** With room for the compressed forms, made later. At least one: the cache takes no entry without a size. */
function bytesOf({ forms }: Answer): number {
  const { length } = forms.identity
  return 1 + Math.ceil(length * (forms.br ? 1.5 : 1))
}
