import { useEffect, useState } from 'react'

/** Milliseconds after the last move. */
const rest = 2_000

/** Whether the pointer has not moved for a while, so that it may be hidden. */
export function useQuietPointer(): boolean {
  const [quiet, setQuiet] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      clearTimeout(timer)
      setQuiet(false)
      timer = setTimeout(() => setQuiet(true), rest)
    }
    window.addEventListener('pointermove', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
    }
  }, [])
  return quiet
}
