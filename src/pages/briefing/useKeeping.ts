import { useEffect, useRef, useState } from 'react'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { useKeep } from './kept.ts'

export type Keeping = 'unchanged' | 'keeping' | 'kept' | 'failed'

/** Milliseconds from the last change to saving it; a crash loses no more than that. */
const pause = 400

/** Saves every change on the device after a short pause, and at once when the page is left. */
export function useKeeping(briefing: Briefing): Keeping {
  const keep = useKeep()
  const [state, setState] = useState<Keeping>('unchanged')
  const latest = useRef(state)
  const keepNow = useRef(keep)
  const saved = useRef(briefing)
  const newest = useRef(briefing)
  useEffect(() => {
    keepNow.current = keep
    newest.current = briefing
  })
  useEffect(() => {
    // Set only when it changes: while a transition waits, each render has a new briefing, and would be
    // followed by another one without end.
    const show = (next: Keeping) => {
      if (latest.current !== next) setState(next)
      latest.current = next
    }
    const save = () => {
      const { current } = newest
      if (current === saved.current) return
      saved.current = current
      keepNow.current(current).then(
        () => show('kept'),
        () => show('failed'),
      )
    }
    if (briefing === saved.current) return undefined
    show('keeping')
    const timer = setTimeout(save, pause)
    window.addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', save)
    }
  }, [briefing])
  useEffect(
    () => () => {
      // On unmount, when the page is left within the app, save the last change.
      if (newest.current !== saved.current) void keepNow.current(newest.current).catch(() => null)
    },
    [],
  )
  return state
}
