import type { QueryClient } from '@tanstack/react-query'
import { keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Lang } from '../../contract/scalars.ts'
import { loadBriefingData } from './briefingData.ts'

/** Waits for the data of the ready-made briefings and for those kept on the device. */
export function briefingsLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const lang: Lang = new URL(request.url).pathname.startsWith('/en') ? 'en' : 'zh'
    await Promise.all([
      loadBriefingData(client, { asOf: null, lang, slides: [] }),
      // Without storage there are still the ready-made ones; the page shows a message.
      client.query({ ...keptBriefingsQuery(), staleTime: 0 }).catch(() => null),
    ])
    return null
  }
}
