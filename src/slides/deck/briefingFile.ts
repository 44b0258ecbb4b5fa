import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'

/** A briefing for export, in any file format. */
export type TakenBriefing = {
  title: string
  lang: Lang
  slides: readonly SlideContents[]
  /** Whether the data are demo data, which every output must state (H26). */
  demo: boolean
  /** The check code of a meeting version, which every footer has; null for a briefing that still changes. */
  code: string | null
}

/** Reports the progress of an export, and cancels it. */
export type BriefingProgress = {
  onSlide: (done: number, all: number) => void
  signal: AbortSignal
}
