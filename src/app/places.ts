import { createPath, type Location } from 'react-router'
import * as z from 'zod/mini'

/** Where an entry of the history was left. */
const Place = z.strictObject({
  /** How far the page was scrolled, in pixels. */
  top: z.number(),
  /** The address of the link that had the focus, if it was a link. */
  link: z.nullable(z.string()),
})
export type Place = z.infer<typeof Place>

/** Where the entries of the history were left, by `entryOf`. */
export type Places = Map<string, Place>

const Stored = z.array(z.tuple([z.string(), Place]))

const key = 'places'

const most = 100

export const start: Place = { top: 0, link: null }

/** With the address, as all entries that were not made by the router have the same key. */
export function entryOf(location: Location): string {
  return `${location.key} ${createPath(location)}`
}

/** The places of this tab before it was reloaded. */
export function storedPlaces(): Places {
  try {
    return new Map(z.parse(Stored, JSON.parse(sessionStorage.getItem(key) ?? '[]')))
  } catch {
    // Blocked, or not readable: pages start at their top.
    return new Map()
  }
}

export function storePlaces(places: Places): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([...places].slice(-most)))
  } catch {
    // Blocked or full: only a reload loses the place.
  }
}
