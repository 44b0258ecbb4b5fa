import { useLayoutEffect } from 'react'

/** Lets evidence, search and controls grow with the slide, as long as a briefing is presented. */
export function useStageSize(): void {
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.toggleAttribute('data-stage', true)
    return () => documentElement.removeAttribute('data-stage')
  }, [])
}
