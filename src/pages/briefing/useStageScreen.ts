import { useEffect, useRef } from 'react'
import { endFullScreen, fillScreen } from '../../ui/fullScreen.ts'

/**
 * Full screen while presenting. The browser ends it on Escape before the page hears of the key, so an end that
 * nobody asked for is taken as that key.
 */
export function useStageScreen(onEscape: () => void): {
  toggle: () => void
  /** To call before what ends full screen by itself, such as opening a window. */
  expectEnd: () => void
} {
  const isExpected = useRef(false)
  const expectEnd = () => {
    isExpected.current = true
  }
  useEffect(() => {
    const onChange = () => {
      // Without the focus it was ended by something else, such as another program.
      const isEscape = !document.fullscreenElement && !isExpected.current && document.hasFocus()
      isExpected.current = false
      if (isEscape) onEscape()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  })
  const toggle = () => {
    if (!document.fullscreenElement) return void fillScreen()
    expectEnd()
    void endFullScreen()
  }
  return { toggle, expectEnd }
}
