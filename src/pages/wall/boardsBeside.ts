import { useSyncExternalStore } from 'react'

/** How many boards stand side by side on a screen of this size: more than one on ultra-wide walls. */
export function boardsBeside({ width, height }: { width: number; height: number }): 1 | 2 | 3 {
  const aspect = width / height
  return aspect >= 3.6 ? 3 : aspect >= 2.4 ? 2 : 1
}

/** The same of the window; one in what the server renders. */
export function useBoardsBeside(): 1 | 2 | 3 {
  return useSyncExternalStore(
    onResize,
    () => boardsBeside({ width: window.innerWidth, height: window.innerHeight }),
    () => 1,
  )
}

function onResize(notify: () => void): () => void {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}
