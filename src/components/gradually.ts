import { type Key, startTransition, useEffect, useState } from 'react'

const none: ReadonlySet<Key> = new Set()

/**
 * How many of the rows in view are drawn, from the first: after a change of the list, what was there before
 * stays and of the rest `step` rows come with each frame, so that no frame of an old machine waits for all of
 * them. Scrolling the same list draws everything in view at once.
 */
export function useGradually(
  list: readonly unknown[],
  inView: readonly Key[],
  step: number,
): number {
  const [settled, setSettled] = useState<readonly unknown[] | null>(null)
  const [known, setKnown] = useState(none)
  const isSettled = settled === list
  const count = isSettled ? inView.length : countOf(inView, known, step)
  useEffect(() => {
    if (isSettled) return undefined
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setKnown(new Set(inView.slice(0, count)))
        if (count === inView.length) setSettled(list)
      })
    })
    return () => cancelAnimationFrame(frame)
  })
  return count
}

function countOf(inView: readonly Key[], known: ReadonlySet<Key>, step: number): number {
  let fresh = 0
  const last = inView.findIndex((key) => !known.has(key) && (fresh += 1) > step)
  return last === -1 ? inView.length : last
}
