import { startTransition, useEffect, useState } from 'react'

/** The value one frame late, null before that; for what may render after the rest is painted. */
export function useAfterPaint<Value>(value: Value): Value | null {
  const [late, setLate] = useState<Value | null>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setLate(value)))
    return () => cancelAnimationFrame(frame)
  }, [value])
  return late
}
