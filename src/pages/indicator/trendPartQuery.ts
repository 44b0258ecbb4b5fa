import { queryOptions } from '@tanstack/react-query'
import { chunk, chunkLife } from '../../api/chunk.ts'

/** The drawing is loaded apart from the page, as it brings the drawing library with it. */
export const trendPartQuery = queryOptions({
  queryKey: ['chunk', 'indicator-trend'],
  queryFn: () => chunk(import('./TrendPart.tsx')),
  ...chunkLife,
})
