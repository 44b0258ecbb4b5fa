import { type RefObject, useEffect, useState } from 'react'

/** Milliseconds after the last movement; a keyboard that stands on a control gets more time. */
const idle = 3_000
const idleOnControl = 30_000

/** Whether somebody moved the pointer or pressed a key just now; the wall is alone else. */
export function useStirred(controls: RefObject<HTMLElement | null>): boolean {
  const [stirred, setStirred] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last: string | null = null
    const stir = () => {
      clearTimeout(timer)
      setStirred(true)
      timer = setTimeout(() => setStirred(false), isHeld(controls.current) ? idleOnControl : idle)
    }
    // Browsers tell of a pointer at rest as well when another board comes under it.
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const at = `${screenX} ${screenY}`
      if (at !== last) stir()
      last = at
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerdown', stir)
    window.addEventListener('keydown', stir)
    // The focus has moved by then.
    window.addEventListener('keyup', stir)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerdown', stir)
      window.removeEventListener('keydown', stir)
      window.removeEventListener('keyup', stir)
    }
  }, [controls])
  return stirred
}

/** A list of choices that is open must not go away under the hand. */
function isHeld(controls: HTMLElement | null): boolean {
  const focused = controls?.contains(document.activeElement) ? document.activeElement : null
  return focused !== null && (focused.tagName === 'SELECT' || focused.matches(':focus-visible'))
}
