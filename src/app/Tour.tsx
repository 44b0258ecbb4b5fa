import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { TourCard } from './TourCard.tsx'

/** Milliseconds without a key or a press until the introduction is offered. */
const quiet = 2_000

const stirs = ['keydown', 'pointerdown', 'wheel'] as const

/** The introduction; one that nobody asked for waits until the reader rests. */
export function Tour({
  shown,
  onClose,
}: {
  shown: 'resumed' | 'offered' | 'asked'
  onClose: () => void
}) {
  const [isQuiet, setQuiet] = useState(shown !== 'offered')
  // Evidence may have been opened by a link to read alone; help offers it by itself.
  const isApart = /^\/(?:zh|en)\/(?:evidence|help)(?:\/|$)/.test(useLocation().pathname)
  useEffect(() => {
    if (isQuiet || isApart) return undefined
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => (isBusy() ? wait() : setQuiet(true)), quiet)
    }
    for (const event of stirs) window.addEventListener(event, wait)
    wait()
    return () => {
      clearTimeout(timer)
      for (const event of stirs) window.removeEventListener(event, wait)
    }
  }, [isQuiet, isApart])
  return isQuiet ? <TourCard isAsked={shown === 'asked'} onClose={onClose} /> : null
}

/** Whether the reader is at something that an offer would disturb. */
function isBusy(): boolean {
  return (
    document.querySelector('dialog[open], [role="menu"], [aria-busy="true"]') !== null ||
    document.activeElement?.matches('input, select, textarea') === true
  )
}
