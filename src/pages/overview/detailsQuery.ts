import { chunkQuery } from '../../api/chunk.ts'

/** The code of what is below the numbers, loaded after them; a query, so that a failure can be retried. */
export const detailsQuery = chunkQuery('overview-details', () => import('./OverviewDetails.tsx'))
