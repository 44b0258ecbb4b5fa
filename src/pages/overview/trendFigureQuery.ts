import { queryOptions } from '@tanstack/react-query'
import { chunk, chunkLife } from '../../api/chunk.ts'

/** The large trend is loaded after the numbers, as it brings the drawing library with it. */
export const trendFigureQuery = queryOptions({
  queryKey: ['chunk', 'trend-figure'],
  queryFn: () => chunk(import('./TrendFigure.tsx')),
  ...chunkLife,
})
