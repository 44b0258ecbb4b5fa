import { useEffect } from 'react'

/** Keeps the screen on, where supported. The browser releases the lock when hidden, so it is requested again. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let left = false
    const hold = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      // The device may refuse, for instance on low battery; then its own settings apply.
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
