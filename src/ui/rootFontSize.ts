import { useSyncExternalStore } from 'react'

/** The pixels of one rem, which is larger on wall screens. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

/** It changes with the width of the window alone. */
function onResize(notify: () => void): () => void {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}

/** The pixels of one rem; 16 in what the server renders. */
export function useRem(): number {
  return useSyncExternalStore(onResize, rootFontSize, () => 16)
}
