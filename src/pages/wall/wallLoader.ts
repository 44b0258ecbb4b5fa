import type { QueryClient } from '@tanstack/react-query'
import { loadDeck } from '../../slides/slideData.ts'

/**
 * Asks for what the boards are made of and waits for none of it: a wall is never replaced by a page of
 * failure that somebody would have to leave. The page says what did not come, and tries again by itself.
 */
export function wallLoader(client: QueryClient) {
  return (): null => {
    void loadDeck(client, null).catch(() => null)
    return null
  }
}
