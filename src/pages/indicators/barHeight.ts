import { type RefObject, useLayoutEffect } from 'react'

/**
 * Tells the style of a page, as `--bar`, how much of the window its first element covers while the page
 * scrolls: the height of the bar, or nothing where the bar scrolls along.
 */
export function useBarHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bar = page.current?.firstElementChild
    if (!bar) return undefined
    const say = () => {
      const sticks = getComputedStyle(bar).position === 'sticky'
      page.current?.style.setProperty(
        '--bar',
        sticks ? `${bar.getBoundingClientRect().height}px` : '0px',
      )
    }
    const observer = new ResizeObserver(say)
    observer.observe(bar)
    // The bar may stop sticking without changing its size.
    window.addEventListener('resize', say)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', say)
    }
  }, [page])
}
