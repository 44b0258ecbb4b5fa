import { type KeyboardEvent, useEffect, useRef } from 'react'

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Makes the links inside an element one stop of the Tab key: the first of them. The arrow keys walk through all.
 * Without script each link is a stop of its own. Returns what the element must be given.
 */
export function useOneStop() {
  const ref = useRef<HTMLElement>(null)
  const links = () => [...(ref.current?.querySelectorAll('a') ?? [])]
  useEffect(() => {
    for (const link of links().slice(1)) link.tabIndex = -1
  })
  return {
    ref,
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      const all = links()
      const at = all.findIndex((link) => link === document.activeElement)
      if (at === -1) return
      event.preventDefault()
      all[(at + step + all.length) % all.length]?.focus()
    },
  }
}
