import { chunkQuery } from '../../api/chunk.ts'

/** The large trend is loaded after the numbers, as it brings the drawing library with it. */
export const trendFigureQuery = chunkQuery('trend-figure', () => import('./TrendFigure.tsx'))
