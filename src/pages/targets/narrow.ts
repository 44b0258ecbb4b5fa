import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 719px)'

function listen(say: () => void): () => void {
  const media = matchMedia(narrow)
  media.addEventListener('change', say)
  return () => media.removeEventListener('change', say)
}

/** Whether the window is too narrow for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => matchMedia(narrow).matches,
    () => false,
  )
}
