import { type Key, startTransition, useEffect, useState } from 'react'

const none: ReadonlySet<Key> = new Set()

/**
 * How many of the rows in view to render, from the first. After a change of the list, rows that were there
 * before stay, and `step` new ones are added each frame, so that no frame takes long on an old machine.
 * Scrolling the same list renders all rows in view at once.
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
