import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useGradually } from '../../components/gradually.ts'
import type { Item } from './ledgerItems.ts'

/**
 * Ledgers of up to this many targets are not virtualized, so that the browser's search and print have all.
 * The whole ledger counts, not the filtered one, so that a filter on a long ledger stays fast.
 */
const most = 150

/** New items each frame: as many as an old machine lays out and paints within 100 ms. */
const step = 4

/** Estimated heights in pixels, before an item is measured. */
const usual = { row: 64, card: 260 }

/** The indexes of the items to render, and the height of those out of view above and below, in pixels. */
export type VisibleItems = {
  places: readonly number[]
  above: number
  below: number
  measure: ((item: HTMLElement | null) => void) | null
}

/** The rows to render: of a long table those in the scrolling region, of a short one all. */
export function useRowsInRegion(
  items: readonly Item[],
  all: number,
  region: RefObject<HTMLElement | null>,
): VisibleItems {
  const long = all > most
  // Safe: of its result only `measureElement`, which is stable, is passed to memoized components.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    enabled: long,
    getScrollElement: () => region.current,
    estimateSize: () => usual.row,
    getItemKey: useCallback((place: number) => items[place]?.id ?? place, [items]),
    overscan: 4,
  })
  const count = useGradually(
    items,
    virtualizer.getVirtualItems().map(({ key }) => key),
    step,
  )
  return long ? visibleOf(virtualizer, count, 0) : allOf(items)
}

/** The cards to render: of a long list those in the window, of a short one all. */
export function useCardsInWindow(
  items: readonly Item[],
  all: number,
  list: RefObject<HTMLElement | null>,
): VisibleItems {
  const long = all > most
  const [top, setTop] = useState(0)
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: items.length,
    enabled: long,
    estimateSize: () => usual.card,
    getItemKey: useCallback((place: number) => items[place]?.id ?? place, [items]),
    overscan: 2,
    scrollMargin: top,
  })
  useLayoutEffect(() => {
    if (!long) return undefined
    const observer = new ResizeObserver(() => {
      const box = list.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [long, list])
  const count = useGradually(
    items,
    virtualizer.getVirtualItems().map(({ key }) => key),
    step,
  )
  return long ? visibleOf(virtualizer, count, top) : allOf(items)
}

function visibleOf(
  virtualizer: Pick<
    ReturnType<typeof useWindowVirtualizer<HTMLElement>>,
    'getVirtualItems' | 'getTotalSize' | 'measureElement'
  >,
  count: number,
  top: number,
): VisibleItems {
  const items = virtualizer.getVirtualItems().slice(0, count)
  const [first, last] = [items[0], items[items.length - 1]]
  return {
    places: items.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  }
}

function allOf(items: readonly Item[]): VisibleItems {
  return { places: items.map((_, place) => place), above: 0, below: 0, measure: null }
}
