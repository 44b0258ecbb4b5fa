import { chunkQuery } from '../../api/chunk.ts'

/** The code of the drawing, loaded apart from the page, as it imports Recharts. */
export const trendPartQuery = chunkQuery('TrendPart', () => import('./TrendPart.tsx'))
