import { startTransition, useEffect, useState } from 'react'

/** The value a frame late, null before the first; for what may follow once the rest of a change is painted. */
export function useAfterPaint<Value>(value: Value): Value | null {
  const [late, setLate] = useState<Value | null>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setLate(value)))
    return () => cancelAnimationFrame(frame)
  }, [value])
  return late
}
