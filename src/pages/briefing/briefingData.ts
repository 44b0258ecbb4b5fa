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
import {
  answersIn,
  comparedIn,
  type DeckData,
  deckOf,
  deckQueries,
  loadDeck,
} from '../../slides/slideData.ts'
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
  const [answers] = await Promise.all([
    loadDeck(client, asOf),
    client.query({ ...wordsQuery(lang), ...once }),
  ])
  await Promise.all(
    comparedIn(answers, slides).map((id) => client.query({ ...recordsQuery(id, asOf), ...once })),
  )
}

/** The data for the slides of a briefing, and its words. */
export function useBriefingData(
  { asOf, lang, slides }: { asOf: Day | null; lang: Lang; slides: readonly Slide[] },
  fetching = untouched,
): DeckData & { w: Words } {
  const answers = useSuspenseQueries({
    queries: deckQueries(asOf, fetching),
    combine: answersIn,
  })
  const { data: w } = useSuspenseQuery(wordsQuery(lang))
  const records = useSuspenseQueries({
    queries: comparedIn(answers, slides).map((id) => ({ ...recordsQuery(id, asOf), ...fetching })),
    combine: answersIn,
  })
  const deck = useMemo(() => deckOf(answers, records), [answers, records])
  return { ...deck, w }
}
