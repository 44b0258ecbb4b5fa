import { createContext } from 'react'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'

export type PrintJob = { briefing: TakenBriefing; layout: 'slides' | 'notes' | 'report' }

/** Prints a briefing in a layout. */
export const PrintContext = createContext<(job: PrintJob) => void>(() => undefined)
