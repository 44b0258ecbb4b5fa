import type { QueryClient } from '@tanstack/react-query'
import { loadDeck } from '../../slides/slideData.ts'

/**
 * Requests the data of the boards without waiting for it: an unattended wall must never end on an error
 * page. The page itself shows what failed and retries.
 */
export function wallLoader(client: QueryClient) {
  return (): null => {
    void loadDeck(client, null).catch(() => null)
    return null
  }
}
