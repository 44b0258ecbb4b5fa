import { queryOptions } from '@tanstack/react-query'
import { getIndicator, listIndicators } from '../contract/indicator/indicatorEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

const root = 'indicators'

export function indicatorsQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: [root, asOf],
    queryFn: (asking) =>
      call(listIndicators, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function indicatorQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: [root, asOf, id],
    queryFn: (asking) =>
      call(getIndicator, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}
