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
import { type Freshness, freshnessOf, olderOf, renewed } from './renewal.ts'

/**
 * The data of the boards, refreshed regularly. `deck` is null until everything has loaded once; after that
 * it stays, and a failure shows in the freshness only.
 */
export function useWallData(): { deck: DeckData | null } & Freshness {
  const { answers, ...deckAge } = useQueries({
    queries: deckQueries(null, renewed),
    combine: deckIn,
  })
  const compared = useMemo(() => (answers ? comparedIn(answers, []) : []), [answers])
  const { records, settled, ...recordsAge } = useQueries({
    queries: compared.map((id) => ({ ...recordsQuery(id, null), ...renewed })),
    combine: recordsOf,
  })
  const deck = useMemo(() => (answers ? deckOf(answers, records) : null), [answers, records])
  // After a refresh there may be more to compare; the boards shown do not wait for that.
  const [begun, setBegun] = useState(false)
  if (settled && deck && !begun) setBegun(true)
  return { deck: settled || begun ? deck : null, ...olderOf(deckAge, recordsAge) }
}

type Asked = Parameters<typeof freshnessOf>[0][number]

type Pending<Answers extends readonly unknown[]> = {
  [Place in keyof Answers]: Answers[Place] | undefined
}

type Results<Answers extends readonly unknown[]> = {
  [Place in keyof Answers]: Asked & { data: Answers[Place] | undefined }
}

/** The answers once all are there, and how fresh they are. */
function deckIn(results: Results<DeckAnswers>): { answers: DeckAnswers | null } & Freshness {
  const answers: Pending<DeckAnswers> = answersIn(results)
  return { answers: isWhole(answers) ? answers : null, ...freshnessOf(results) }
}

function isWhole(answers: Pending<DeckAnswers>): answers is DeckAnswers {
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
