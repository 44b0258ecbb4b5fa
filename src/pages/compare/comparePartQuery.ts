import { chunkQuery } from '../../api/chunk.ts'

/** The code of the drawing, loaded apart from the page, as it imports Recharts. */
export const comparePartQuery = chunkQuery('compare', () => import('./ComparePart.tsx'))
