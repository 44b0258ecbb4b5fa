import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { createApi, stateHeader } from '../api.ts'
import type { Today } from '../../read/state.ts'
import type { Store } from '../../store/store.ts'
import { compressedAnswer } from './answer.ts'
import type { Keep, StoreAnswer } from './keptAnswers.ts'

/**
 * The answers of the API by address. Rejects with what the API failed of; what the caller did wrong is an
 * answer.
 */
export function createAnswers(
  store: Store,
  { today, kept, stateNow }: { today: Today; kept: Keep; stateNow: () => Promise<string> },
) {
  const api = createApi(store, {
    today,
    failed: (error) => {
      throw error
    },
  })
  return (address: string): Promise<StoreAnswer> => {
    const canonical = canonicalOf(address)
    return kept(canonical, async () => {
      const response = await api.request(canonical)
      const { headers } = response
      const head = {
        status: response.status as ContentfulStatusCode,
        contentType: headers.get('content-type') ?? 'application/json',
        cacheControl: headers.get('cache-control') ?? 'no-store',
      }
      return {
        ...(await compressedAnswer(head, new Uint8Array(await response.arrayBuffer()))),
        // What is asked of no store, such as the description of the API, is the same in every state.
        state: headers.get(stateHeader) ?? (await stateNow()),
      }
    })
  }
}

/** The same question is the same address, in whatever order its fields come. */
function canonicalOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://board')
  searchParams.sort()
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`
}
