import { type RefObject, useEffect, useState } from 'react'
import { moment } from '../ui/clock.ts'

type Stirring = {
  /** Milliseconds after the last input until the controls are hidden. */
  idle: number
  /** The same while a control has the focus of the keyboard, or the pointer rests on one. */
  held: number
  /** Whether a key shows the controls. */
  stirs: (event: KeyboardEvent) => boolean
}

/** Whether somebody moved the pointer, touched the screen or pressed a key just now. `how` must stay the same. */
export function useStirred(controls: RefObject<HTMLElement | null>, how: Stirring): boolean {
  const [stirred, setStirred] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stirredAt = 0
    let last: string | null = null
    let isOver = false
    const rest = () => {
      const isKept = isOver || isHeld(controls.current)
      if (isKept && moment() - stirredAt < how.held) timer = setTimeout(rest, how.idle)
      else setStirred(false)
    }
    const stir = () => {
      clearTimeout(timer)
      stirredAt = moment()
      setStirred(true)
      timer = setTimeout(rest, how.idle)
    }
    // Of a finger, only the click counts: controls that came under it before would take that click.
    const onMove = ({ screenX, screenY, pointerType, target }: PointerEvent) => {
      if (pointerType === 'touch') return
      isOver = target instanceof Node && controls.current?.contains(target) === true
      // Browsers send a move of a resting pointer too, when another board appears under it.
      const at = `${screenX} ${screenY}`
      if (at !== last) stir()
      last = at
    }
    const onDown = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') stir()
    }
    const onLeave = () => {
      isOver = false
    }
    const onKey = (event: KeyboardEvent) => {
      if (how.stirs(event)) stir()
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('click', stir)
    window.addEventListener('keydown', onKey)
    document.documentElement.addEventListener('pointerleave', onLeave)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('click', stir)
      window.removeEventListener('keydown', onKey)
      document.documentElement.removeEventListener('pointerleave', onLeave)
    }
  }, [controls, how])
  return stirred
}

/** Whether a control is in use, such as an open select, which must not disappear. */
function isHeld(controls: HTMLElement | null): boolean {
  const focused = controls?.contains(document.activeElement) ? document.activeElement : null
  return focused !== null && (focused.tagName === 'SELECT' || focused.matches(':focus-visible'))
}
