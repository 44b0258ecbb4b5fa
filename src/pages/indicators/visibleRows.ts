import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useGradually } from '../../components/gradually.ts'
import type { IndicatorEntry } from './entry.ts'

/**
 * Lists of up to this many rows are not virtualized, so that the browser's search and print have all rows.
 * The whole list counts, not the filtered one, so that a search in a long list stays fast.
 */
const most = 150

/** New rows each frame: as many as an old machine lays out and paints within 50 ms. */
const step = 2

/** The estimated height of a row in pixels, before it is measured. */
const usual = 72

/** The indexes of the rows to render, and the height of those out of view above and below, in pixels. */
export type VisibleRows = {
  places: readonly number[]
  above: number
  below: number
  measure: ((row: HTMLTableRowElement | null) => void) | null
}

/** The rows to render: of a long list those in the window, of a short list all. */
export function useVisibleRows(
  entries: readonly IndicatorEntry[],
  all: number,
  body: RefObject<HTMLTableSectionElement | null>,
): VisibleRows {
  const long = all > most
  const [top, setTop] = useState(0)
  // Safe: of its result only `measureElement`, which is stable, is passed to memoized components.
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
