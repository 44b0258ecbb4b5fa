import {
  type QueryClient,
  queryOptions,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { comparedIn, type DeckData, deckOf, deckQueries, loadDeck } from '../../slides/slideData.ts'
import { wordsIn } from '../../i18n/words.tsx'
import { type Words } from '../../i18n/zh.ts'

type Fetching = {
  staleTime: number
  refetchOnWindowFocus: false
  refetchOnReconnect: false
  refetchInterval?: false
}

/** Slides keep the data they were loaded with; only failed requests are repeated. */
export const recovering: Fetching = {
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
}

/** While presenting, nothing is fetched again. */
const untouched: Fetching = { ...recovering, refetchInterval: false }

/** The words in the language of a briefing, which may differ from that of the page. */
function wordsQuery(lang: Lang) {
  return queryOptions({
    queryKey: ['words', lang],
    queryFn: () => wordsIn(lang),
    staleTime: Infinity,
  })
}

/** Fetches all that the slides need, in parallel; then the records to compare, which depend on the rest. */
export async function loadBriefingData(
  client: QueryClient,
  { asOf, lang, slides }: { asOf: Day | null; lang: Lang; slides: readonly Slide[] },
): Promise<void> {
  const once = { staleTime: 'static' } as const
  const [[, catalogue, , , , overview]] = await Promise.all([
    loadDeck(client, asOf),
    client.query({ ...wordsQuery(lang), ...once }),
  ])
  await Promise.all(
    comparedIn(catalogue, overview, slides).map((id) =>
      client.query({ ...recordsQuery(id, asOf), ...once }),
    ),
  )
}

/** The data for the slides of a briefing, and its words. */
export function useBriefingData(
  { asOf, lang, slides }: { asOf: Day | null; lang: Lang; slides: readonly Slide[] },
  fetching = untouched,
): DeckData & { w: Words } {
  // Kept between renders: queries that are new with each render would be set, and render the editor, without end.
  const queries = useMemo(() => {
    const [board, catalogue, milestones, register, ledger, overview] = deckQueries(asOf)
    return [
      { ...board, ...fetching },
      { ...catalogue, ...fetching },
      { ...milestones, ...fetching },
      { ...register, ...fetching },
      { ...ledger, ...fetching },
      { ...overview, ...fetching },
    ] as const
  }, [asOf, fetching])
  const [boards, rows, steps, sources, targets, first] = useSuspenseQueries({ queries })
  const { data: w } = useSuspenseQuery(wordsQuery(lang))
  const recordQueries = useMemo(
    () =>
      comparedIn(rows.data, first.data, slides).map((id) => ({
        ...recordsQuery(id, asOf),
        ...fetching,
      })),
    [rows.data, first.data, slides, asOf, fetching],
  )
  const records = useSuspenseQueries({
    queries: recordQueries,
    combine: recordsOf,
  })
  const deck = useMemo(
    () =>
      deckOf([boards.data, rows.data, steps.data, sources.data, targets.data, first.data], records),
    [boards.data, rows.data, steps.data, sources.data, targets.data, first.data, records],
  )
  return { ...deck, w }
}

/** Outside the hook, as a stable `combine` keeps its result while the records are unchanged. */
function recordsOf<T>(results: readonly { data: T }[]): T[] {
  return results.map(({ data }) => data)
}
