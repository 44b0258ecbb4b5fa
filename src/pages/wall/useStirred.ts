import { type RefObject, useEffect, useState } from 'react'

/** Milliseconds after the last input; longer while the keyboard focus is on a control. */
const idle = 3_000
const idleOnControl = 30_000

/** Whether somebody moved the pointer or pressed a key just now. */
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
    // Browsers send a move of a resting pointer too, when another board appears under it.
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const at = `${screenX} ${screenY}`
      if (at !== last) stir()
      last = at
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerdown', stir)
    window.addEventListener('keydown', stir)
    // On keydown the focus has not moved yet.
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

/** Whether a control is in use, such as an open select, which must not disappear. */
function isHeld(controls: HTMLElement | null): boolean {
  const focused = controls?.contains(document.activeElement) ? document.activeElement : null
  return focused !== null && (focused.tagName === 'SELECT' || focused.matches(':focus-visible'))
}
