import { type RefObject, useEffect, useRef, useState } from 'react'
import { rootFontSize } from '../ui/rootFontSize.ts'

/** A list below a button. It closes on Escape, on a click or focus outside, and when the window is resized. */
export function useDropdown(
  /** The width of the list, in rem. */
  width: number,
): {
  /** The element around button and list. */
  place: RefObject<HTMLDivElement | null>
  button: RefObject<HTMLButtonElement | null>
  list: RefObject<HTMLDivElement | null>
  /** How far the list is moved from the button, in pixels; null while it is closed. */
  left: number | null
  toggle: () => void
  close: () => void
} {
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<number | null>(null)
  const open = left !== null

  useEffect(() => {
    if (!open) return
    // A statement, as newer browsers return a promise, which an effect must not return.
    list.current?.scrollIntoView({ block: 'nearest' })
    const close = () => setLeft(null)
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close()
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      close()
      button.current?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    document.addEventListener('keydown', closeByKey)
    window.addEventListener('resize', close)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
      document.removeEventListener('keydown', closeByKey)
      window.removeEventListener('resize', close)
    }
  }, [open])

  return {
    place,
    button,
    list,
    left,
    toggle: () =>
      setLeft(
        open || !button.current ? null : shiftOf(button.current.getBoundingClientRect(), width),
      ),
    close: () => setLeft(null),
  }
}

const gap = 8

/** The shift of a list from its button, in pixels: towards the middle of the window, and within it. */
function shiftOf({ left, right }: { left: number; right: number }, rem: number): number {
  const room = document.documentElement.clientWidth
  const width = Math.min(rem * rootFontSize(), room - 2 * gap)
  const wanted = left + right > room ? right - width : left
  return Math.max(gap, Math.min(wanted, room - gap - width)) - left
}
