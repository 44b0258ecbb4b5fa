import {
  type QueryClient,
  queryOptions,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { deckQueries } from '../../api/deckQueries.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueAsRead } from '../../contract/indicator/catalogue.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { itemsOf } from '../../domain/figure/compareItems.ts'
import { comparable } from '../../domain/briefing/decks.ts'
import { briefingDataOf } from '../../slides/deck/briefingData.ts'
import type { BriefingData } from '../../slides/contents/slideContents.ts'
import { loadEnglish } from '../../i18n/words.tsx'
import { type Words, zh } from '../../i18n/zh.ts'

type Fetching = {
  staleTime: number
  refetchOnWindowFocus: false
  refetchOnReconnect: false
  refetchInterval?: false
}

/** Slides stay as they were loaded; only what could not be renewed before is asked for again. */
export const recovering: Fetching = {
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
}

/** Nothing at all is asked for again while slides are before an audience. */
const untouched: Fetching = { ...recovering, refetchInterval: false }

/** The words of the language of a briefing, which need not be that of the page. */
function wordsQuery(lang: Lang) {
  return queryOptions({
    queryKey: ['words', lang],
    queryFn: (): Words | Promise<Words> => (lang === 'zh' ? zh : loadEnglish()),
    staleTime: Infinity,
  })
}

/** Asks for all that the slides need, side by side; what is compared is known when the rest is there. */
export async function loadBriefingData(
  client: QueryClient,
  { asOf, lang, slides }: { asOf: Day | null; lang: Lang; slides: readonly Slide[] },
): Promise<void> {
  const [board, catalogue, milestones, register, ledger, overview] = deckQueries(asOf)
  const once = { staleTime: 'static' } as const
  const [rows, first] = await Promise.all([
    client.query({ ...catalogue, ...once }),
    client.query({ ...overview, ...once }),
    client.query({ ...board, ...once }),
    client.query({ ...milestones, ...once }),
    client.query({ ...register, ...once }),
    client.query({ ...ledger, ...once }),
    client.query({ ...wordsQuery(lang), ...once }),
  ])
  await Promise.all(
    comparedIn(rows, first, slides).map((id) =>
      client.query({ ...recordsQuery(id, asOf), ...once }),
    ),
  )
}

/** What the slides of a briefing are made of, its words, and the indicators of the first screen. */
export function useBriefingData(
  {
    asOf,
    lang,
    slides,
  }: {
    asOf: Day | null
    lang: Lang
    slides: readonly Slide[]
  },
  fetching = untouched,
): { data: BriefingData; headline: readonly string[]; w: Words } {
  const [board, catalogue, milestones, register, ledger, overview] = deckQueries(asOf)
  const [boards, rows, steps, sources, targets, first] = useSuspenseQueries({
    queries: [
      { ...board, ...fetching },
      { ...catalogue, ...fetching },
      { ...milestones, ...fetching },
      { ...register, ...fetching },
      { ...ledger, ...fetching },
      { ...overview, ...fetching },
    ],
  })
  const { data: w } = useSuspenseQuery(wordsQuery(lang))
  const records = useSuspenseQueries({
    queries: comparedIn(rows.data, first.data, slides).map((id) => ({
      ...recordsQuery(id, asOf),
      ...fetching,
    })),
    combine: recordsOf,
  })
  const data = useMemo(
    () =>
      briefingDataOf({
        board: boards.data,
        catalogue: rows.data,
        milestones: steps.data,
        register: sources.data,
        ledger: targets.data,
        records,
      }),
    [boards.data, rows.data, steps.data, sources.data, targets.data, records],
  )
  const headline = useMemo(() => headlineIn(first.data), [first.data])
  return { data, headline, w }
}

/** Outside of the hook, so that the answer stays the same while the records do. */
function recordsOf<T>(results: readonly { data: T }[]): T[] {
  return results.map(({ data }) => data)
}

function headlineIn({ cards }: OverviewAsRead): string[] {
  return wholeOf(cards).map(({ indicator }) => indicator.id)
}

/** The indicators whose other regions are asked for: what slides compare, and what may be compared. */
function comparedIn(
  { rows }: CatalogueAsRead,
  overview: OverviewAsRead,
  slides: readonly Slide[],
): string[] {
  const known = wholeOf(rows)
  const asked = slides.flatMap((slide) =>
    slide.kind === 'comparison' ? itemsOf(slide.items).map(({ indicator }) => indicator) : [],
  )
  const ids = [...comparable(known, headlineIn(overview)), ...asked]
  return [...new Set(ids)].filter((id) => known.some(({ indicator }) => indicator.id === id))
}
