import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../api/boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from '../api/catalogueQueries.ts'
import { ledgerQuery } from '../api/ledgerQueries.ts'
import { milestoneRegisterQuery } from '../api/milestoneQueries.ts'
import { overviewQuery } from '../api/overviewQuery.ts'
import type { OverviewAsRead } from '../contract/board/overview.ts'
import type { Slide } from '../contract/briefing/briefing.ts'
import type { RecordsAsRead } from '../contract/figure/records.ts'
import { isBroken, wholeOf } from '../contract/http/broken.ts'
import type { CatalogueRow } from '../contract/indicator/catalogue.ts'
import type { Day } from '../contract/scalars.ts'
import { comparableIndicators } from '../domain/briefing/decks.ts'
import { compareItemsOf } from '../domain/compare/compareItems.ts'
import { sectorStoriesOf } from '../domain/sector/sectorStory.ts'
import type { BriefingData } from './contents/slideInput.ts'

/** The data of slides, and the ids of the indicators on the overview, in their order. */
export type DeckData = { data: BriefingData; headline: readonly string[] }

/** The answers to `deckQueries`, in their order. */
export type DeckAnswers = Awaited<ReturnType<typeof loadDeck>>

/** The queries for the data of slides as of a day, without the records of compared indicators (`comparedIn`). */
export function deckQueries<Options extends object>(asOf: Day | null, options: Options) {
  const given = <Query extends object>(query: Query): Query & Options => ({ ...query, ...options })
  return [
    given(boardQuery(asOf)),
    given(catalogueQuery(asOf)),
    given(milestoneRegisterQuery(asOf)),
    given(sourceRegisterQuery(asOf)),
    given(ledgerQuery(asOf)),
    given(overviewQuery({ sectors: [], asOf })),
  ] as const
}

/** Fetches all of it in parallel; what is cached is not fetched again. */
export async function loadDeck(client: QueryClient, asOf: Day | null) {
  const [board, catalogue, milestones, register, ledger, overview] = deckQueries(asOf, {
    staleTime: 'static',
  } as const)
  return Promise.all([
    client.query(board),
    client.query(catalogue),
    client.query(milestones),
    client.query(register),
    client.query(ledger),
    client.query(overview),
  ])
}

/** The answers of queries, in their order; outside any component, as a `combine` must stay the same function. */
export function answersIn<Results extends readonly { data: unknown }[]>(
  results: Results,
): { [Place in keyof Results]: Results[Place]['data'] } {
  return results.map(({ data }) => data) as { [Place in keyof Results]: Results[Place]['data'] }
}

/** The answers as slides need them. Indicators with an invalid figure are left out. */
export function deckOf(
  [board, catalogue, milestones, register, ledger, overview]: DeckAnswers,
  records: readonly RecordsAsRead[],
): DeckData {
  return {
    data: {
      board,
      rows: wholeOf(catalogue.rows).flatMap((row): CatalogueRow[] =>
        row.readings.some(isBroken) ? [] : [{ ...row, readings: wholeOf(row.readings) }],
      ),
      stories: sectorStoriesOf({ board, catalogue, milestones, register }),
      ledger,
      milestones,
      sources: register.sources.map(({ source }) => source),
      records: new Map(records.map((one) => [one.indicator.id, one])),
    },
    headline: headlineIn(overview),
  }
}

/** The ids of the indicators whose records are needed: those that slides compare, and those that may be compared. */
export function comparedIn(
  [, catalogue, , , , overview]: DeckAnswers,
  slides: readonly Slide[],
): string[] {
  const known = wholeOf(catalogue.rows)
  const asked = slides.flatMap((slide) =>
    slide.kind === 'comparison'
      ? compareItemsOf(slide.items).map(({ indicator }) => indicator)
      : [],
  )
  const ids = [...comparableIndicators(known, headlineIn(overview)), ...asked]
  return [...new Set(ids)].filter((id) => known.some(({ indicator }) => indicator.id === id))
}

function headlineIn({ cards }: OverviewAsRead): string[] {
  return wholeOf(cards).map(({ indicator }) => indicator.id)
}
