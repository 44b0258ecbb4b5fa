import { chunkQuery } from '../../api/chunk.ts'

/** What stands below the numbers is loaded after them, and may be asked for again if it does not come. */
export const detailsQuery = chunkQuery('overview-details', () => import('./OverviewDetails.tsx'))
