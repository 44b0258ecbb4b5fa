import { chunkQuery } from '../../api/chunk.ts'

/** The code of the large trend, loaded after the numbers, as it imports Recharts. */
export const trendFigureQuery = chunkQuery('trend-figure', () => import('./TrendFigure.tsx'))
