import { useLayoutEffect, useRef } from 'react'
import { type Act, type Asked, meaningOf } from './present.ts'

/** Acts on the keys of a presentation: what changes the slide is an act, all else is `ask`ed of the page. */
export function usePresentKeys(act: (one: Act) => void, ask: (asked: Asked) => void): void {
  const digits = useRef('')
  // Before the first paint: a key pressed at the first sight of the presentation counts.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('dialog, input, select')) return
      // Enter and Space on a focused figure open its evidence, and press a focused button.
      const isPress = event.key === 'Enter' || event.key === ' '
      if (isPress && target?.closest('[data-asks], button')) return
      const meaning = meaningOf(event)
      if (!meaning) return
      event.preventDefault()
      const typed = digits.current
      digits.current = ''
      switch (meaning.act) {
        case 'digit':
          digits.current = (typed + meaning.digit).slice(-2)
          return
        case 'jump':
          act(typed === '' ? { act: 'step', by: 1 } : { act: 'to', place: Number(typed) - 1 })
          return
        case 'find':
        case 'questions':
        case 'keys':
        case 'presenter':
        case 'screen':
        case 'leave':
          ask(meaning.act)
          return
        case 'to':
        case 'step':
        case 'back':
        case 'blank':
        case 'flip':
        case 'begin':
        case 'throw':
        case 'peers':
          act(meaning)
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
