import type { QueryClient } from '@tanstack/react-query'
import { isServers } from '../../api/queryClient.ts'
import { wallSearchOf } from '../../paths/wallSearch.ts'
import { loadDeck } from '../../slides/slideData.ts'
import { loadFirstBoard } from './firstBoard.ts'

/**
 * The server waits for what the first board shows. The browser waits for nothing but what came with the page: an
 * unattended wall must never end on an error page. The page itself shows what failed and retries.
 */
export function wallLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { sectors } = wallSearchOf(new URL(request.url).searchParams)
    const first = loadFirstBoard(client, sectors)
    if (isServers(client)) await first
    else if (!(await isAtHand(first))) void loadDeck(client, null).catch(() => null)
    return null
  }
}

/** Whether it succeeds without waiting for the network. */
async function isAtHand(answers: Promise<unknown>): Promise<boolean> {
  const later = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false))
  })
  const found = answers.then(
    () => true,
    () => false,
  )
  return Promise.race([found, later])
}
