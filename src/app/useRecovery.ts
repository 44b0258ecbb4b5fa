import { useEffect, useRef } from 'react'
import { waitAfter } from '../api/waits.ts'

/**
 * Retries automatically, after longer and longer waits, for as long as the failure is on screen.
 * Pass null as `error` if nothing failed, during an attempt, and where a retry does not help.
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
