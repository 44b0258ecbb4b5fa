import type { QueryClient } from '@tanstack/react-query'
import { keptBriefingQuery } from '../../api/briefingStore.ts'
import type { Lang } from '../../contract/scalars.ts'
import { viewOf } from '../../paths/viewSearch.ts'
import { loadBriefingData } from './briefingData.ts'

/** Waits for one briefing and for the data of its slides, on its day and in its language. */
export function briefingLoader(client: QueryClient) {
  return async ({
    request,
    params,
  }: {
    request: Request
    params: { id?: string | undefined }
  }): Promise<null> => {
    const url = new URL(request.url)
    const own: Lang = url.pathname.startsWith('/en') ? 'en' : 'zh'
    const day = viewOf(url.searchParams).asOf
    const kept = await client
      .query({ ...keptBriefingQuery(params.id ?? ''), staleTime: 'static' })
      .catch(() => null)
    await Promise.all([
      ...(kept ? [loadBriefingData(client, kept)] : []),
      // Ready-made briefings show the day of the address.
      loadBriefingData(client, { asOf: day, lang: own, slides: [] }),
    ])
    return null
  }
}
