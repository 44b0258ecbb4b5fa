import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 719px)'

function listen(tell: () => void): () => void {
  const media = matchMedia(narrow)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}

/** Whether the window is too narrow for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches)
}
