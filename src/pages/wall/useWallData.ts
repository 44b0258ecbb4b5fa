import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import {
  answersIn,
  comparedIn,
  type DeckAnswers,
  type DeckData,
  deckOf,
  deckQueries,
} from '../../slides/slideData.ts'
import { type Arrived, firstBoardOf } from './firstBoard.ts'
import { type Freshness, freshnessOf, olderOf, renewed } from './renewal.ts'

/**
 * The data of the boards, refreshed regularly. At first they are those of the first board alone, and null before;
 * once everything has loaded, all of it stays, and a failure shows in the freshness only.
 */
export function useWallData(
  sectors: readonly string[],
): { deck: DeckData | null; isWhole: boolean } & Freshness {
  const { answers, ...deckAge } = useQueries({
    queries: deckQueries(null, renewed),
    combine: deckIn,
  })
  const compared = useMemo(() => (areAll(answers) ? comparedIn(answers, []) : []), [answers])
  const { records, settled, ...recordsAge } = useQueries({
    queries: compared.map((id) => ({ ...recordsQuery(id, null), ...renewed })),
    combine: recordsOf,
  })
  const deck = useMemo(
    () => (areAll(answers) ? deckOf(answers, records) : null),
    [answers, records],
  )
  // After a refresh there may be more to compare; the boards shown do not wait for that.
  const [begun, setBegun] = useState(false)
  if (settled && deck && !begun) setBegun(true)
  const isWhole = deck !== null && (settled || begun)
  const first = useMemo(
    () => (isWhole ? null : firstBoardOf(answers, sectors)),
    [isWhole, answers, sectors],
  )
  return { deck: isWhole ? deck : first, isWhole, ...olderOf(deckAge, recordsAge) }
}

type Asked = Parameters<typeof freshnessOf>[0][number]

type Results<Answers extends readonly unknown[]> = {
  [Place in keyof Answers]: Asked & { data: Answers[Place] | undefined }
}

/** The answers so far, and how fresh they are. */
function deckIn(results: Results<DeckAnswers>): { answers: Arrived<DeckAnswers> } & Freshness {
  return { answers: answersIn(results), ...freshnessOf(results) }
}

function areAll(answers: Arrived<DeckAnswers>): answers is DeckAnswers {
  return answers.every((one) => one !== undefined)
}

type Answer = Asked & { data: RecordsAsRead | undefined; errorUpdateCount: number }

/** Outside the hook, as a stable `combine` keeps its result while the records are unchanged. */
function recordsOf(results: readonly Answer[]) {
  return {
    records: results.flatMap(({ data }) => data ?? []),
    // The first boards wait for each comparison to load or to fail once; failed ones may come later.
    settled: results.every(
      ({ data, errorUpdateCount }) => data !== undefined || errorUpdateCount > 0,
    ),
    ...freshnessOf(results),
  }
}
