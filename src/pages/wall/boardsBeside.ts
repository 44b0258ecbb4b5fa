import { useSyncExternalStore } from 'react'

const counts = [1, 2, 3] as const

/** How many boards of 16:9 stand side by side on a screen of this size: as many as fill most of it. */
export function boardsBeside({ width, height }: { width: number; height: number }): 1 | 2 | 3 {
  const aspect = width / height
  const filled = counts.map((count) => {
    const boards = (count * 16) / 9
    return Math.min(boards / aspect, aspect / boards)
  })
  return counts[filled.indexOf(Math.max(...filled))] ?? 1
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
