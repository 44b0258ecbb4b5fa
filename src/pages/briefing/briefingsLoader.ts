import type { QueryClient } from '@tanstack/react-query'
import { keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Lang } from '../../contract/scalars.ts'
import { loadBriefingData } from './briefingData.ts'

/** Waits for what ready-made briefings are made of; whatever is kept on the device comes beside. */
export function briefingsLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const lang: Lang = new URL(request.url).pathname.startsWith('/en') ? 'en' : 'zh'
    await Promise.all([
      loadBriefingData(client, { asOf: null, lang, slides: [] }),
      // A device that keeps nothing still has the ready-made ones; the page tells of it.
      client.query({ ...keptBriefingsQuery(), staleTime: 0 }).catch(() => null),
    ])
    return null
  }
}
