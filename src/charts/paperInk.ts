import { createContext, use } from 'react'
import { type Paper, paper } from '../ui/paper.ts'
import type { Ink } from './ink.ts'

/** The colours of a picture. */
export const PaperContext = createContext(paper)

export function usePaper(): Paper {
  return use(PaperContext)
}

/** Pixels of one rem in a picture that is 1200 wide. */
export const paperRem = 24

/** The marks of a picture in these colours; `rem` is in pixels. See `Ink`. */
export function inkOn(colours: Paper, rem = paperRem): Ink {
  const written = { fontSize: rem * 0.75 }
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const
  return {
    solid: { fill: colours.data, stroke: colours.ground, strokeWidth: 2 },
    hollow: { fill: colours.ground, stroke: colours.data, strokeWidth: 2.5 },
    open: { fill: 'none', stroke: colours.data, strokeWidth: 2.5, ...round },
    line: { fill: 'none', stroke: colours.data, strokeWidth: 3, ...round },
    area: { fill: colours.tint, stroke: 'none' },
    break: { stroke: colours.quiet, strokeWidth: 1.5, strokeDasharray: '3 4' },
    floor: { fill: 'none', stroke: colours.target, strokeWidth: 4 },
    stretch: { fill: 'none', stroke: colours.target, strokeWidth: 4, strokeDasharray: '7 5' },
    gap: { fill: 'none', stroke: colours.quiet, strokeWidth: 1.5 },
    gapGround: { fill: colours.ground, stroke: 'none' },
    leader: { stroke: colours.quiet, strokeWidth: 1 },
    value: { ...written, fill: colours.ink },
    goal: { ...written, fill: colours.targetText },
    note: { ...written, fill: colours.quiet },
  }
}

export const paperInk = inkOn(paper)

/** The same marks muted, for the other cities beside the city of the board. */
export const quietPaperInk: Ink = {
  ...paperInk,
  solid: { ...paperInk.solid, fill: paper.quiet },
  hollow: { ...paperInk.hollow, stroke: paper.quiet },
  open: { ...paperInk.open, stroke: paper.quiet },
  line: { ...paperInk.line, stroke: paper.quiet },
}
