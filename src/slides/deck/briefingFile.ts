import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'

/** A briefing as it leaves the board, whatever the kind of file. */
export type TakenBriefing = {
  title: string
  lang: Lang
  slides: readonly SlideContents[]
  /** Whether the data come from a demo, which every output says (H26). */
  demo: boolean
}

/** How far an export has come, and how it is given up. */
export type BriefingProgress = {
  onSlide: (done: number, all: number) => void
  signal: AbortSignal
}
