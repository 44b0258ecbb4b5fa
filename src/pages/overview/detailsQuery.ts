import { queryOptions } from '@tanstack/react-query'
import { chunk, chunkLife } from '../../api/chunk.ts'

/** What stands below the numbers is loaded after them, and may be asked for again if it does not come. */
export const detailsQuery = queryOptions({
  queryKey: ['chunk', 'overview-details'],
  queryFn: () => chunk(import('./OverviewDetails.tsx')),
  ...chunkLife,
})
