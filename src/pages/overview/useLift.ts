import { type RefObject, useEffect, useRef } from 'react'

/**
 * Notes on an element which status the pointer or the focus is on, `data-lifted`, for its styles to lift the cards of
 * that status. Not state, as nothing has to be rendered for it.
 */
export function useLift<T extends HTMLElement>(): RefObject<T | null> {
  const page = useRef<T>(null)
  useEffect(() => {
    const { current } = page
    if (!current) return undefined
    const lift = ({ target, type }: Event) => {
      if (!(target instanceof Element)) return
      const status = target.closest<HTMLElement>('[data-light]')?.dataset['light']
      const isMeant = type === 'pointerover' || target.matches(':focus-visible')
      if (status && isMeant) current.dataset['lifted'] = status
      else delete current.dataset['lifted']
    }
    const drop = () => delete current.dataset['lifted']
    const listeners = { pointerover: lift, focusin: lift, pointerleave: drop, focusout: drop }
    for (const [type, listener] of Object.entries(listeners))
      current.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        current.removeEventListener(type, listener)
    }
  }, [])
  return page
}
