import type { QueryClient } from '@tanstack/react-query'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { Card } from '../../contract/board/overview.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import { sectorStoriesOf } from '../../domain/sector/sectorStory.ts'
import { type DeckAnswers, type DeckData, deckQueries } from '../../slides/slideData.ts'

/** The answers of a deck that have arrived. */
export type Arrived<Answers extends readonly unknown[]> = {
  [Place in keyof Answers]: Answers[Place] | undefined
}

/** Fetches what the first board shows: of the city the overview, else the sectors with their milestones. */
export async function loadFirstBoard(
  client: QueryClient,
  sectors: readonly string[],
): Promise<void> {
  const [board, catalogue, milestones, , , overview] = deckQueries(null, {
    staleTime: 'static',
  } as const)
  const { sectors: known } = await client.query(board)
  if (known.some(({ id }) => sectors.includes(id)))
    await Promise.all([client.query(catalogue), client.query(milestones)])
  else await client.query(overview)
}

/** The data of the first board, from the answers that it needs; null without them. */
export function firstBoardOf(
  [board, catalogue, milestones, , , overview]: Arrived<DeckAnswers>,
  sectors: readonly string[],
): DeckData | null {
  if (!board) return null
  const { day, today, latestDay } = board
  const nothing = {
    board,
    rows: [],
    stories: [],
    ledger: { day, today, latestDay, entries: [], sources: [] },
    milestones: { day, today, latestDay, sectors: [], milestones: [], sources: [] },
    records: new Map(),
  }
  if (board.sectors.some(({ id }) => sectors.includes(id))) {
    if (!catalogue || !milestones) return null
    const register = { unclear: [], conflicts: [] }
    return {
      data: {
        ...nothing,
        stories: sectorStoriesOf({ board, catalogue, milestones, register }),
        sources: [...catalogue.sources, ...milestones.sources],
      },
      headline: [],
    }
  }
  if (!overview) return null
  const rows = wholeOf(overview.cards).flatMap(({ readings, ...card }) =>
    readings.some(isBroken) ? [] : [rowOf({ ...card, readings: wholeOf(readings) })],
  )
  if (rows.length === 0) return null
  return {
    data: { ...nothing, rows, sources: overview.sources },
    headline: rows.map(({ indicator }) => indicator.id),
  }
}

/** A card as a row, without what only search and sorting need. */
function rowOf(card: Card): CatalogueRow {
  return { ...card, pinyin: { full: '', initials: '' }, sources: 0, peers: 0 }
}
