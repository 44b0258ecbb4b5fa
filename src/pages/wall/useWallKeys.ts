import { useEffect } from 'react'
import type { Rotation } from './useRotation.ts'

/** The keys of the wall, except those that a focused control handles itself. */
export function useWallKeys({ step, toggle }: Rotation, leave: () => void): void {
  useEffect(() => {
    const act = {
      ArrowRight: () => step(1),
      ArrowDown: () => step(1),
      PageDown: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowUp: () => step(-1),
      PageUp: () => step(-1),
      ' ': toggle,
      Escape: leave,
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isIn(event.key, act)) return
      const control =
        event.target instanceof Element ? event.target.closest('button, select') : null
      if (control && takes(control, event.key)) return
      event.preventDefault()
      // A held key must not toggle repeatedly.
      if (!(event.repeat && event.key === ' ')) act[event.key]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [step, toggle, leave])
}

function isIn<T extends object>(key: string, act: T): key is keyof T & string {
  return key in act
}

function takes(control: Element, key: string): boolean {
  return control.tagName === 'SELECT' ? key !== 'Escape' : key === ' '
}
