import { createContext, use } from 'react'
import type { NewSlide } from '../contract/briefing/briefing.ts'

/** Adds a slide to the briefing last edited on this device; answers which one, and at which place. */
export type AddSlideToBriefing = (slide: NewSlide) => Promise<{ title: string; place: number }>

/** The app provides it; null where nothing can be added. */
export const BriefingContext = createContext<AddSlideToBriefing | null>(null)

export function useAddToBriefing(): AddSlideToBriefing | null {
  return use(BriefingContext)
}
