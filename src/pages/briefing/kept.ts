import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keepBriefing, keptBriefingQuery, keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { readyBriefings } from '../../slides/deck/readyBriefings.ts'
import { useBriefingData } from './briefingData.ts'

/** The briefing of an id: the one kept on the device, else the ready-made one, else null. */
export function useBriefing(id: string, lang: Lang, asOf: Day | null = null): Briefing | null {
  const { data: kept } = useQuery(keptBriefingQuery(id))
  const { data, headline } = useBriefingData({ asOf, lang, slides: [] })
  const ready = readyBriefings(data, headline, lang, asOf)
  return kept ?? ready.find((one) => one.id === id) ?? null
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
