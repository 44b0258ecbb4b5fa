import type { Place } from './places.ts'

/** Milliseconds after which a page that is still too short, or lacks the element to focus, is left as it is. */
const patience = 5_000

/** What shows that the reader has taken over. */
const takeover = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** The element to focus, if it is there yet; `late` means that this is the last time it is asked for. */
export type Find = (late: boolean) => HTMLElement | null

/**
 * Scrolls the page to its place and focuses the element, as soon as the page is tall enough and has it: lists draw a few
 * rows a frame, and some parts load late. Ends as soon as the reader does something. Returns how to end it earlier.
 */
export function settle(place: Place, find: Find | null, onEnd: () => void): () => void {
  let frame = 0
  let began: number | null = null
  const isDone = (late: boolean) => {
    if (!isAt(place)) window.scrollTo(0, place.top)
    return (isAt(place) || late) && (find === null || focus(find(late)))
  }
  const end = () => {
    cancelAnimationFrame(frame)
    for (const event of takeover) window.removeEventListener(event, end, true)
    onEnd()
  }
  const onFrame = (now: number) => {
    began ??= now
    const late = now - began > patience
    if (isDone(late) || late) end()
    else frame = requestAnimationFrame(onFrame)
  }
  for (const event of takeover)
    window.addEventListener(event, end, { capture: true, passive: true })
  if (isDone(false)) end()
  else frame = requestAnimationFrame(onFrame)
  return end
}

/** Within a pixel, as the browser rounds to pixels of the screen. */
function isAt({ top }: Place): boolean {
  return Math.abs(window.scrollY - top) < 1
}

/** Whether there is an element, which then has the focus. */
export function focus(element: HTMLElement | null): boolean {
  // The reader may have opened a dialog, which keeps the focus, while the page was loading.
  if (!element || document.querySelector('dialog[open]')) return element !== null
  // Makes a heading focusable for scripts, not for the Tab key.
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  return true
}
