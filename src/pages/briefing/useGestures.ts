import { type RefObject, useEffect, useRef } from 'react'
import { isPress, still, type Steps, swipeOf, turnedBy } from './gestures.ts'

/**
 * Steps through slides by mouse, wheel and touch: a click or tap where nothing opens, a turn of the wheel, a swipe.
 * The slides are what is marked by `data-slides`, and the empty stage around them.
 */
export function useGestures(
  stage: RefObject<HTMLElement | null>,
  step: (by: Exclude<Steps, 0>) => void,
): void {
  const pressed = useRef<{ x: number; y: number } | null>(null)
  const turning = useRef(still)
  useEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const isOnSlides = (target: EventTarget | null) =>
      target === element || (target instanceof Element && target.closest('[data-slides]') !== null)
    const strokeTo = ({ clientX, clientY }: MouseEvent) =>
      pressed.current && { dx: clientX - pressed.current.x, dy: clientY - pressed.current.y }
    const onDown = ({ isPrimary, target, clientX, clientY }: PointerEvent) => {
      // A second finger makes it something else, such as a zoom.
      pressed.current = isPrimary && isOnSlides(target) ? { x: clientX, y: clientY } : null
    }
    const onUp = (event: PointerEvent) => {
      const stroke = strokeTo(event)
      const by = stroke && event.pointerType !== 'mouse' ? swipeOf(stroke) : 0
      if (by === 0) return
      pressed.current = null
      step(by)
    }
    const onCancel = () => {
      pressed.current = null
    }
    const onClick = (event: MouseEvent) => {
      const stroke = strokeTo(event)
      pressed.current = null
      const opens = event.target instanceof Element && event.target.closest('[data-asks], a')
      if (stroke && isPress(stroke) && !opens) step(1)
    }
    const onWheel = (event: WheelEvent) => {
      // With Ctrl, also for two fingers on a touchpad, the browser zooms.
      if (event.ctrlKey || !isOnSlides(event.target)) return
      const [after, by] = turnedBy(turning.current, event, event.timeStamp)
      turning.current = after
      if (by !== 0) step(by)
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onCancel)
    element.addEventListener('click', onClick)
    element.addEventListener('wheel', onWheel, { passive: true })
    return () => {
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onCancel)
      element.removeEventListener('click', onClick)
      element.removeEventListener('wheel', onWheel)
    }
  })
}
