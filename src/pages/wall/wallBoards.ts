import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { peersOf } from '../../domain/briefing/decks.ts'
import { comparisonSlide } from '../../domain/indicator/comparisonSlide.ts'
import { isSparse } from '../../domain/sector/isSparse.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { quotableOf } from '../../slides/contents/figureBlock.ts'
import type { BriefingData, SlideInput } from '../../slides/contents/slideInput.ts'
import type { Words } from '../../i18n/zh.ts'
import { comparisonBoard, indicatorBoard, milestonesBoard, standingBoard } from './cityBoards.ts'
import { mergedBoard, sectorBoard } from './sectorBoards.ts'
import type { BoardDraft, WallBoard } from './wallBoard.ts'
import { tickerOf } from './wallTicker.ts'

/** The most sectors on one board. */
const mostMerged = 4

/**
 * The boards of the wall in order: the city and its sectors, or the chosen sectors alone; at most so many.
 * Sectors with too few figures share a board. Unknown sectors are ignored.
 */
export function wallBoards(
  {
    data,
    headline,
    sectors,
    lang,
    w,
  }: {
    data: BriefingData
    headline: readonly string[]
    sectors: readonly string[]
    lang: Lang
    w: Words
  },
  most = Infinity,
): WallBoard[] {
  const given = { data, lang, w }
  const rows = headline.flatMap(
    (id) => data.rows.find(({ indicator }) => indicator.id === id) ?? [],
  )
  const chosen = data.stories.filter(({ sector }) => sectors.includes(sector.id))
  const stories = chosen.length > 0 ? chosen : data.stories
  const small = stories.filter(isSparse)
  const merged = Array.from({ length: Math.ceil(small.length / mostMerged) }, (_, place) =>
    small.slice(place * mostMerged, (place + 1) * mostMerged),
  )
  const drafts: (() => BoardDraft | null)[] = [
    ...(chosen.length > 0 ? [] : cityDrafts(rows, given)),
    ...stories.filter((story) => !isSparse(story)).map((story) => () => sectorBoard(story, given)),
    ...merged.map((some) => () => mergedBoard(some, given)),
  ]
  const others = chosen.length > 0 ? rowsOf(chosen) : rows
  const boards: WallBoard[] = []
  for (const draft of drafts) {
    const made = boards.length < most ? draft() : null
    if (made === null) continue
    const { indicators, ...board } = made
    boards.push({ ...board, ticker: tickerOf(others, indicators, boards.length, lang) })
  }
  return boards
}

/** How the targets stand, each indicator with a figure to quote, other cities, milestones. */
function cityDrafts(rows: readonly CatalogueRow[], given: SlideInput): (() => BoardDraft | null)[] {
  const { data } = given
  const quotable = rows.filter(({ readings }) => quotableOf(currentOf(readings)) !== null)
  return [
    () => standingBoard(rows, given),
    ...quotable.map((row) => () => indicatorBoard(row, given)),
    () => {
      const peers = peersOf([...data.records.values()], data.board.regions)
      return peers && comparisonBoard(comparisonSlide(peers.indicator, peers.regions), given)
    },
    () => milestonesBoard(given),
  ]
}

/** The indicators of sectors, each once. */
function rowsOf(stories: readonly SectorStory[]): CatalogueRow[] {
  const rows = stories.flatMap((story) => story.rows)
  return [...new Map(rows.map((row) => [row.indicator.id, row])).values()]
}
