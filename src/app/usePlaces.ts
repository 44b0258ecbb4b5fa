import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPath, type Location, useLocation, useNavigationType } from 'react-router'
import { type Arrival, arrivalOf } from './arrival.ts'
import { guided } from './guided.ts'
import { entryOf, type Place, type Places, start, storedPlaces, storePlaces } from './places.ts'
import { type Find, settle } from './settle.ts'

/**
 * Scroll and focus of all pages: a new one starts at its top with the focus on its heading; back, forward and reload
 * return to where it was left. Pages without a frame, presentations and walls, are left alone.
 */
export function usePlaces(bare: boolean): void {
  const location = useLocation()
  const action = useNavigationType()
  const [places] = useState(storedPlaces)
  const left = useRef(location)
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const store = () => storePlaces(places)
    window.addEventListener('pagehide', store)
    return () => window.removeEventListener('pagehide', store)
  }, [places])
  useLayoutEffect(() => {
    const from = left.current
    const stop = bare ? null : arrive(arrivalOf(from, location, action), from, location, places)
    return () => {
      stop?.()
      left.current = location
    }
  }, [bare, location, action, places])
}

/** Goes to the place on a page that was just drawn, and notes from then on where it is left. Returns how to stop that. */
function arrive(arrival: Arrival, from: Location, to: Location, places: Places): () => void {
  const entry = entryOf(to)
  const place = placeOn(arrival, places.get(entry), places.get(entryOf(from)) ?? start)
  const note = (change: Partial<Place>) =>
    places.set(entry, { ...(places.get(entry) ?? place), ...change })
  places.set(entry, place)

  let settled = arrival === 'stays'
  // Not while it settles: a page that is still short scrolls by itself.
  const onScroll = ({ target }: Event) => {
    if (settled && target === document) note({ top: window.scrollY })
  }
  const onFocus = ({ target }: FocusEvent) =>
    note({ link: target instanceof HTMLAnchorElement ? target.getAttribute('href') : null })
  document.addEventListener('scroll', onScroll, { passive: true })
  document.addEventListener('focusin', onFocus)
  const end = settled
    ? null
    : settle(place, toFocus(arrival, from, to, place), () => {
        settled = true
      })
  return () => {
    end?.()
    document.removeEventListener('scroll', onScroll)
    document.removeEventListener('focusin', onFocus)
  }
}

function placeOn(arrival: Arrival, kept: Place | undefined, before: Place): Place {
  switch (arrival) {
    case 'opened':
      // The page came from the server: the reader may have scrolled before the app ran.
      return kept && isReturn() ? kept : here()
    case 'new':
      return start
    case 'again':
      return kept ?? start
    case 'undone':
      return kept ?? before
    case 'translated':
    case 'stays':
      return before
  }
}

function here(): Place {
  return { ...start, top: window.scrollY }
}

/** What takes the focus, if something does. */
function toFocus(arrival: Arrival, from: Location, to: Location, { link }: Place): Find | null {
  switch (arrival) {
    case 'new':
      return to.state === guided ? null : pageHeading
    case 'again':
      // The link that was followed, so that the Tab key goes on from there.
      return (late) =>
        (link === null ? null : linkTo(link)) ?? (link === null || late ? pageHeading() : null)
    case 'translated':
      // The frame was drawn anew, and its link leads back now.
      return () => linkTo(createPath(from))
    case 'opened':
    case 'undone':
    case 'stays':
      return null
  }
}

/** The heading of the page; null before it is drawn. */
export function pageHeading(): HTMLElement | null {
  return document.querySelector('main h1')
}

function linkTo(address: string): HTMLElement | null {
  return (
    [...document.querySelectorAll('a')].find((one) => one.getAttribute('href') === address) ?? null
  )
}

/** Whether the document was reloaded, or reached by back or forward. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}
