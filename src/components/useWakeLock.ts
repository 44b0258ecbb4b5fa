import { useEffect } from 'react'

/** Keeps the screen from going dark, where the browser can: it gives the lock back whenever it is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let left = false
    const hold = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      // A device may refuse, on a low battery for instance: then its own settings hold.
      const held = await navigator.wakeLock.request('screen').catch(() => null)
      lock = held
      if (left) await held?.release()
    }
    const onVisible = () => void hold()
    onVisible()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', onVisible)
      void lock?.release()
    }
  }, [])
}
