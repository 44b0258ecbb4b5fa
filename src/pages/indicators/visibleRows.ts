import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useGradually } from '../../components/gradually.ts'
import type { IndicatorEntry } from './entry.ts'

/**
 * Of a list of up to this many, all rows are drawn: the browser's own find then reaches them, and print has
 * them. It goes by the whole list, so that what a search leaves of a long one comes no slower.
 */
const most = 150

/** New rows in a frame: as many as an old machine lays out and paints within 50 ms. */
const step = 2

/** A row of usual height in pixels, before it was measured. */
const usual = 72

/** The rows to draw, and the room that those out of view take above and below, in pixels. */
export type VisibleRows = {
  places: readonly number[]
  above: number
  below: number
  measure: ((row: HTMLTableRowElement | null) => void) | null
}

/** Which rows of a long list are in view of the window; of a short list it is all that are found. */
export function useVisibleRows(
  entries: readonly IndicatorEntry[],
  all: number,
  body: RefObject<HTMLTableSectionElement | null>,
): VisibleRows {
  const long = all > most
  const [top, setTop] = useState(0)
  // Nothing that it returns is handed on to anything memoized but `measureElement`, which stays the same.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: entries.length,
    enabled: long,
    estimateSize: () => usual,
    getItemKey: useCallback((place: number) => entries[place]?.indicator.id ?? place, [entries]),
    overscan: 2,
    scrollMargin: top,
  })
  useLayoutEffect(() => {
    if (!long) return undefined
    const observer = new ResizeObserver(() => {
      const box = body.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [long, body])
  const inView = virtualizer.getVirtualItems()
  const count = useGradually(
    entries,
    inView.map(({ key }) => key),
    step,
  )
  if (!long) return { places: entries.map((_, place) => place), above: 0, below: 0, measure: null }
  const items = inView.slice(0, count)
  const [first, last] = [items[0], items[items.length - 1]]
  return {
    places: items.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  }
}
