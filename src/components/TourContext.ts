import { createContext, use } from 'react'

/** Shows the introduction. Provided by the app. */
export const TourContext = createContext<(() => void) | null>(null)

export function useShowTour(): () => void {
  const show = use(TourContext)
  if (!show) throw new Error('The introduction is asked for outside of its host')
  return show
}
