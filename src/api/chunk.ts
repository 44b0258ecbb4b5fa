/** A part of the app that could not be fetched: the network broke, or a newer version is in place. */
export class ChunkError extends Error {}

/** Waits for a part of the app that is loaded on demand. Throws a `ChunkError` if it does not come. */
export async function chunk<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new ChunkError(error instanceof Error ? error.message : String(error))
  }
}

/** How a query keeps a loaded part: for good, and without silent retries. */
export const chunkLife = { staleTime: Infinity, gcTime: Infinity, retry: false } as const
