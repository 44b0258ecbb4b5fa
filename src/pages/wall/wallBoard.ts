import type { SlideBlock, SlideFigure } from '../../contract/briefing/slideContents.ts'
import type { Tally } from '../../domain/target/tally.ts'
import type { StripMark } from './wallStrip.ts'
import type { TickerFigure } from './wallTicker.ts'

/** What stands beside the large figure of a board, or takes its whole width. */
export type BoardPicture =
  | { kind: 'blocks'; blocks: SlideBlock[] }
  | { kind: 'tally'; tally: Tally }
  /** Marks on one line, for an indicator with one figure. */
  | { kind: 'strip'; marks: StripMark[]; reversed: boolean }
  /** Sectors with few figures, side by side. */
  | { kind: 'sectors'; parts: { name: string; figure: SlideFigure | null; text: string }[] }

/** A board of the wall: a large figure with its picture, and small figures of others below. */
export type WallBoard = {
  id: string
  eyebrow: string
  title: string
  /** Null where the picture takes the whole width. */
  figure: SlideFigure | null
  picture: BoardPicture
  ticker: TickerFigure[]
  /** The sources of figure and picture. */
  foot: string
}

/** A board before its small figures are known, with the indicators on it. */
export type BoardDraft = Omit<WallBoard, 'ticker'> & { indicators: readonly string[] }
