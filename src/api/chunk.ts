import { queryOptions } from '@tanstack/react-query'

/** A chunk of the app could not be loaded: the network failed, or a newer version was deployed. */
export class ChunkError extends Error {}

/** Waits for a chunk of the app that is loaded on demand. Throws a `ChunkError` if that fails. */
export async function chunk<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new ChunkError(error instanceof Error ? error.message : String(error))
  }
}

/** A chunk of the app as a query: cached for ever, without silent retries. `name` must be unique. */
export function chunkQuery<T>(name: string, load: () => Promise<T>) {
  return queryOptions({
    queryKey: ['chunk', name],
    queryFn: () => chunk(load()),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })
}
