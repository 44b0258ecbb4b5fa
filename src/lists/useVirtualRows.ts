import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useGradually } from './gradually.ts'

/**
 * Lists of up to this many rows are not virtualized, so that the browser's search and print have all rows.
 * The whole list counts, not the filtered one, so that a search in a long list stays fast.
 */
const most = 150

/** The places in the list of the rows to render, and the height of those out of view above and below, in pixels. */
export type VirtualRows = {
  places: readonly number[]
  above: number
  below: number
  measure: ((row: HTMLElement | null) => void) | null
}

type Options<Row> = {
  /** The number of rows without filters. */
  all: number
  /** Must not change between renders. */
  idOf: (row: Row) => string
  /** The estimated height of a row in pixels, before it is measured. */
  height: number
  /** New rows each frame: as many as an old machine lays out and paints in time. */
  step: number
}

/** The rows to render of a list that scrolls with the page: of a long one those in the window, of a short one all. */
export function useRowsInWindow<Row>(
  rows: readonly Row[],
  place: RefObject<HTMLElement | null>,
  { all, idOf, height, step }: Options<Row>,
): VirtualRows {
  const long = all > most
  const [top, setTop] = useState(0)
  // Safe: of its result only `measureElement`, which is stable, is passed to memoized components.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    enabled: long,
    estimateSize: () => height,
    getItemKey: useKeys(rows, idOf),
    overscan: 2,
    scrollMargin: top,
  })
  useLayoutEffect(() => {
    if (!long) return undefined
    const observer = new ResizeObserver(() => {
      const box = place.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [long, place])
  return useVirtualRows(rows, long, virtualizer, { step, top })
}

function useKeys<Row>(rows: readonly Row[], idOf: (row: Row) => string) {
  return useCallback(
    (place: number) => {
      const row = rows[place]
      return row === undefined ? place : idOf(row)
    },
    [rows, idOf],
  )
}

function useVirtualRows(
  rows: readonly unknown[],
  long: boolean,
  virtualizer: Pick<
    ReturnType<typeof useWindowVirtualizer<HTMLElement>>,
    'getVirtualItems' | 'getTotalSize' | 'measureElement'
  >,
  { step, top }: { step: number; top: number },
): VirtualRows {
  const inView = virtualizer.getVirtualItems()
  const count = useGradually(
    rows,
    inView.map(({ key }) => key),
    step,
  )
  if (!long) return { places: rows.map((_, place) => place), above: 0, below: 0, measure: null }
  const items = inView.slice(0, count)
  const [first, last] = [items[0], items[items.length - 1]]
  return {
    places: items.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  }
}
