import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { deckQueries } from '../../api/deckQueries.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueAsRead } from '../../contract/indicator/catalogue.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparable } from '../../domain/briefing/decks.ts'
import { briefingDataOf } from '../../slides/deck/briefingData.ts'
import type { BriefingData } from '../../slides/contents/slideContents.ts'
import { type Freshness, freshnessOf, olderOf, renewed } from './renewal.ts'

type Told = { data: BriefingData; headline: readonly string[] }

/**
 * What the boards are made of, renewed for as long as the wall stands. `told` is null until everything came
 * for the first time; from then on it stays, and a failure is told by the freshness alone.
 */
export function useWallData(): { told: Told | null } & Freshness {
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
    () => (rows.data && first.data ? comparedIn(rows.data, first.data) : []),
    [rows.data, first.data],
  )
  const { records, settled, ...recordsAge } = useQueries({
    queries: compared.map((id) => ({ ...recordsQuery(id, null), ...renewed })),
    combine: recordsOf,
  })
  const told = useMemo(
    () =>
      boards.data && rows.data && steps.data && sources.data && targets.data && first.data
        ? {
            data: briefingDataOf({
              board: boards.data,
              catalogue: rows.data,
              milestones: steps.data,
              register: sources.data,
              ledger: targets.data,
              records,
            }),
            headline: headlineIn(first.data),
          }
        : null,
    [boards.data, rows.data, steps.data, sources.data, targets.data, first.data, records],
  )
  // Renewed data may have more to compare: the boards that stand do not wait for that.
  const [begun, setBegun] = useState(false)
  if (settled && told && !begun) setBegun(true)
  return { told: settled || begun ? told : null, ...olderOf(freshnessOf(results), recordsAge) }
}

type Answer = Parameters<typeof freshnessOf>[0][number] & {
  data: RecordsAsRead | undefined
  errorUpdateCount: number
}

/** Outside of the hook, so that the answer stays the same while the records do. */
function recordsOf(results: readonly Answer[]) {
  return {
    records: results.flatMap(({ data }) => data ?? []),
    // The boards wait for what is compared, but not for ever: the comparison may come later.
    settled: results.every(
      ({ data, errorUpdateCount }) => data !== undefined || errorUpdateCount > 0,
    ),
    ...freshnessOf(results),
  }
}

function headlineIn({ cards }: OverviewAsRead): string[] {
  return wholeOf(cards).map(({ indicator }) => indicator.id)
}

function comparedIn({ rows }: CatalogueAsRead, overview: OverviewAsRead): string[] {
  return comparable(wholeOf(rows), headlineIn(overview))
}
