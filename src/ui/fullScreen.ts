import { useSyncExternalStore } from 'react'

/** Whether the browser can be asked for it; a frame around the page may forbid it too. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled
}

/** Asks for full screen, which only a key or a click may. The browser may refuse; the page stays as it is then. */
export async function fillScreen(): Promise<void> {
  if (!hasFullScreen() || document.fullscreenElement) return
  await document.documentElement.requestFullscreen().catch(() => undefined)
}

export async function endFullScreen(): Promise<void> {
  // Refused where it has just ended by itself.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}

function onChange(notify: () => void): () => void {
  document.addEventListener('fullscreenchange', notify)
  return () => document.removeEventListener('fullscreenchange', notify)
}

/** Whether the page fills the screen. */
export function useIsFullScreen(): boolean {
  return useSyncExternalStore(
    onChange,
    () => Boolean(document.fullscreenElement),
    () => false,
  )
}
