import { deleteBriefing, keptBriefingsQuery } from '../src/api/briefingStore.ts'
import { createQueryClient } from '../src/api/queryClient.ts'

/** Deletes every briefing of the device. */
export async function clearBriefings(): Promise<void> {
  const { briefings } = await createQueryClient().query({ ...keptBriefingsQuery(), staleTime: 0 })
  for (const { id } of briefings) await deleteBriefing(id)
  localStorage.removeItem('last-briefing')
}
