import { queryOptions } from '@tanstack/react-query'
import { getBoard, getNames } from '../contract/board/boardEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

export function boardQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: ['board', asOf],
    queryFn: (asking) => call(getBoard, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function namesQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: ['names', asOf],
    queryFn: (asking) => call(getNames, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}
