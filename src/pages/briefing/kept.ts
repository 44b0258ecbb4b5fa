import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keepBriefing, keptBriefingQuery, keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { readyBriefings } from '../../slides/deck/readyBriefings.ts'
import { useBriefingData } from './briefingData.ts'

/** The briefing of an address: as it is kept, else the ready-made one of that id, else none. */
export function useBriefing(id: string, lang: Lang, asOf: Day | null = null): Briefing | null {
  const { data: kept } = useQuery(keptBriefingQuery(id))
  const { data, headline } = useBriefingData({ asOf, lang, slides: [] })
  const ready = readyBriefings(data, headline, lang, asOf)
  return kept ?? ready.find((one) => one.id === id) ?? null
}

/** Keeps a briefing and lets every page know. Throws a `StorageError` where the device keeps nothing. */
export function useKeep(): (briefing: Briefing) => Promise<void> {
  const client = useQueryClient()
  return async (briefing) => {
    client.setQueryData(keptBriefingQuery(briefing.id).queryKey, briefing)
    await keepBriefing(briefing)
    await client.invalidateQueries({ queryKey: keptBriefingsQuery().queryKey, exact: true })
  }
}
