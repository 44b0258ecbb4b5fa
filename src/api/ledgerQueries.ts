import { queryOptions } from '@tanstack/react-query'
import { getLedger, getTargetCase } from '../contract/target/ledgerEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

const root = 'targets'

export function ledgerQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: [root, asOf],
    queryFn: (asking) =>
      call(getLedger, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function targetCaseQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: [root, 'case', id, asOf],
    queryFn: (asking) =>
      call(getTargetCase, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}
