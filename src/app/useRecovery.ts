import { useEffect, useRef } from 'react'
import { waitAfter } from '../api/waits.ts'

/**
 * Tries again by itself, after longer and longer waits, for as long as the failure stands on screen.
 * `error` is null while nothing failed, while it is being tried, and where trying does not help.
 */
export function useRecovery(error: unknown, retry: () => void): void {
  const tried = useRef(0)
  useEffect(() => {
    if (error === null) return undefined
    const timer = setTimeout(
      () => {
        tried.current += 1
        retry()
      },
      waitAfter(tried.current + 1, error),
    )
    return () => clearTimeout(timer)
  }, [error, retry])
}
