import { type RefObject, useLayoutEffect } from 'react'

/**
 * Sets `--bar` on the page to the height that its first element, the bar, covers while the page scrolls;
 * 0 where the bar is not sticky.
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
