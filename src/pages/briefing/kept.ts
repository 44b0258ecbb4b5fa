import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keepBriefing, keptBriefingQuery, keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { readyBriefings } from '../../slides/deck/readyBriefings.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { useBriefingData } from './briefingData.ts'

type FoundBriefing = {
  briefing: Briefing | null
  /** Another one where this briefing takes the place of the one that the server sent. */
  key: string
  /** Whether it may still be found on the device, of which the server knows nothing. */
  isAwaited: boolean
}

/** The briefing of an id: the one kept on the device, else the ready-made one, else none. */
export function useBriefing(id: string, lang: Lang, asOf: Day | null = null): FoundBriefing {
  const hydrated = useHydrated()
  const { data: kept } = useQuery(keptBriefingQuery(id))
  // Only then: one that is kept from now on is edited in its place.
  const [isReplaced] = useState(!hydrated && Boolean(kept))
  const { data, headline } = useBriefingData({ asOf, lang, slides: [] })
  const ready = readyBriefings(data, headline, lang, asOf).find((one) => one.id === id)
  const briefing = (hydrated && kept) || ready || null
  return {
    briefing,
    key: isReplaced && !hydrated ? `${id} sent` : id,
    isAwaited: !hydrated && briefing === null,
  }
}

/** Saves a briefing on the device and updates the cache. Throws a `StorageError` where storage fails. */
export function useKeep(): (briefing: Briefing) => Promise<void> {
  const client = useQueryClient()
  return async (briefing) => {
    client.setQueryData(keptBriefingQuery(briefing.id).queryKey, briefing)
    await keepBriefing(briefing)
    await client.invalidateQueries({ queryKey: keptBriefingsQuery().queryKey, exact: true })
  }
}
