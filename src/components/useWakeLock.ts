import { useEffect } from 'react'

/** Keeps the screen awake where the browser can; it is asked again when the page is seen again. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: { release: () => Promise<void> } | null = null
    let left = false
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      navigator.wakeLock.request('screen').then(
        (lock) => {
          held = lock
          if (left) void lock.release()
        },
        // A device may refuse, when its battery is low for instance: the screen does as it always does.
        () => null,
      )
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', ask)
      void held?.release()
    }
  }, [])
}
