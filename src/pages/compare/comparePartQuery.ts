import { chunkQuery } from '../../api/chunk.ts'

/** The drawing is loaded apart from the page, as it brings the drawing library with it. */
export const comparePartQuery = chunkQuery('compare', () => import('./ComparePart.tsx'))
