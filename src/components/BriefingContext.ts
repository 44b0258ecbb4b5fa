import { createContext, use } from 'react'
import type { NewSlide } from '../contract/briefing/briefing.ts'

/** Adds a slide to the briefing last edited on this device; returns its title and the position of the slide. */
export type AddSlideToBriefing = (slide: NewSlide) => Promise<{ title: string; place: number }>

/** Provided by the app; null where nothing can be added. */
export const BriefingContext = createContext<AddSlideToBriefing | null>(null)

export function useAddToBriefing(): AddSlideToBriefing | null {
  return use(BriefingContext)
}
