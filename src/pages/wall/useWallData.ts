import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparedIn, type DeckData, deckOf, deckQueries } from '../../slides/slideData.ts'
import { type Freshness, freshnessOf, olderOf, renewed } from './renewal.ts'

/**
 * The data of the boards, refreshed regularly. `deck` is null until everything has loaded once; after that
 * it stays, and a failure shows in the freshness only.
 */
export function useWallData(): { deck: DeckData | null } & Freshness {
  const [board, catalogue, milestones, register, ledger, overview] = deckQueries(null)
  const results = useQueries({
    queries: [
      { ...board, ...renewed },
      { ...catalogue, ...renewed },
      { ...milestones, ...renewed },
      { ...register, ...renewed },
      { ...ledger, ...renewed },
      { ...overview, ...renewed },
    ],
  })
  const [boards, rows, steps, sources, targets, first] = results
  const compared = useMemo(
    () => (rows.data && first.data ? comparedIn(rows.data, first.data, []) : []),
    [rows.data, first.data],
  )
  const { records, settled, ...recordsAge } = useQueries({
    queries: compared.map((id) => ({ ...recordsQuery(id, null), ...renewed })),
    combine: recordsOf,
  })
  const deck = useMemo(
    () =>
      boards.data && rows.data && steps.data && sources.data && targets.data && first.data
        ? deckOf(
            [boards.data, rows.data, steps.data, sources.data, targets.data, first.data],
            records,
          )
        : null,
    [boards.data, rows.data, steps.data, sources.data, targets.data, first.data, records],
  )
  // After a refresh there may be more to compare; the boards shown do not wait for that.
  const [begun, setBegun] = useState(false)
  if (settled && deck && !begun) setBegun(true)
  return { deck: settled || begun ? deck : null, ...olderOf(freshnessOf(results), recordsAge) }
}

type Answer = Parameters<typeof freshnessOf>[0][number] & {
  data: RecordsAsRead | undefined
  errorUpdateCount: number
}

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
