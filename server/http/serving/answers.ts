import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Hono } from 'hono'
import { stateHeader } from '../api.ts'
import { answerWith } from './answer.ts'
import type { Cached, StoreAnswer } from './responseCache.ts'

/**
 * Answers of the API by address, through the cache. Rejects when the API fails; a 4xx is an answer like any
 * other.
 */
export function createAnswers(
  api: Hono,
  { cached, stateNow }: { cached: Cached; stateNow: () => Promise<string> },
) {
  return (address: string): Promise<StoreAnswer> => {
    const canonical = canonicalOf(address)
    return cached(canonical, async () => {
      const response = await api.request(canonical)
      const { headers } = response
      const head = {
        status: response.status as ContentfulStatusCode,
        contentType: headers.get('content-type') ?? 'application/json',
        cacheControl: headers.get('cache-control') ?? 'no-store',
      }
      return {
        ...answerWith(head, new Uint8Array(await response.arrayBuffer())),
        // Answers that read no store, such as the OpenAPI document, carry no state.
        state: headers.get(stateHeader) ?? (await stateNow()),
      }
    })
  }
}

/** The address with its query fields sorted, so that their order makes no second cache entry. */
function canonicalOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://board')
  searchParams.sort()
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`
}
