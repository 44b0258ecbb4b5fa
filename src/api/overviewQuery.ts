import { queryOptions } from '@tanstack/react-query'
import { getOverview } from '../contract/board/overviewEndpoint.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

export function overviewQuery({ sectors, asOf }: { sectors: readonly string[]; asOf: Day | null }) {
  const sector = [...sectors].sort().join(',')
  return queryOptions({
    queryKey: ['overview', sector, asOf],
    queryFn: (asking) =>
      call(
        getOverview,
        { params: {}, query: { asOf: asOf ?? undefined, sector: sector || undefined } },
        asking,
      ),
  })
}
