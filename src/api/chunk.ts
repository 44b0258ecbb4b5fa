import { queryOptions } from '@tanstack/react-query'
import { lostStyles } from './lostStyles.ts'

/** A part of the app that could not be fetched: the network broke, or a newer version is in place. */
export class ChunkError extends Error {}

/** Waits for a part of the app that is loaded on demand. Throws a `ChunkError` if it does not come. */
export async function chunk<T>(loading: Promise<T>): Promise<T> {
  try {
    const part = await loading
    await lostStyles()
    return part
  } catch (error) {
    throw new ChunkError(error instanceof Error ? error.message : String(error))
  }
}

/** A part of the app as a query: kept for good, without silent retries. `name` tells it from the others. */
export function chunkQuery<T>(name: string, load: () => Promise<T>) {
  return queryOptions({
    queryKey: ['chunk', name],
    queryFn: () => chunk(load()),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })
}
