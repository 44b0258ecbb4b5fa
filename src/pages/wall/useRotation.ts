import { useCallback, useEffect, useState } from 'react'

export type Rotation = {
  /** The index of the board shown, of several the first. */
  place: number
  paused: boolean
  step: (by: 1 | -1) => void
  toggle: () => void
}

/** Rotates through the boards, `beside` at a time, each shown for `dwell` seconds, unless paused. */
export function useRotation(count: number, dwell: number, beside = 1): Rotation {
  const [turn, setTurn] = useState(0)
  const [paused, setPaused] = useState(false)
  // There may be fewer boards after a refresh.
  const place = count > 0 ? turn % count : 0
  const step = useCallback(
    (by: 1 | -1) =>
      setTurn((now) => (count > 0 ? ((now % count) + by * beside + count) % count : 0)),
    [count, beside],
  )
  const toggle = useCallback(() => setPaused((now) => !now), [])
  useEffect(() => {
    if (paused || count <= beside) return undefined
    const timer = setTimeout(() => step(1), dwell * 1_000)
    return () => clearTimeout(timer)
  }, [place, paused, count, beside, dwell, step])
  return { place, paused, step, toggle }
}
