import { type RefObject, useEffect, useRef, useState } from 'react'
import { rootFontSize } from '../ui/rootFontSize.ts'

/** What hangs from a button: it closes on Escape, on what happens outside, and when the window changes. */
export function useDropdown(
  /** Of the list, in rem. */
  width: number,
): {
  /** Around button and list. */
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
    // Newer browsers answer with a promise, which an effect must not return.
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

/** How far a list is moved from its button: towards the middle of the window, and inside of it. */
function shiftOf({ left, right }: { left: number; right: number }, rem: number): number {
  const room = document.documentElement.clientWidth
  const width = Math.min(rem * rootFontSize(), room - 2 * gap)
  const wanted = left + right > room ? right - width : left
  return Math.max(gap, Math.min(wanted, room - gap - width)) - left
}
