import { queryOptions } from '@tanstack/react-query'
import {
  getCatalogue,
  getRecords,
  getSourceRegister,
} from '../contract/indicator/catalogueEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

export function catalogueQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: ['catalogue', asOf],
    queryFn: (asking) =>
      call(getCatalogue, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function recordsQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: ['records', id, asOf],
    queryFn: (asking) =>
      call(getRecords, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function sourceRegisterQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: ['sources', asOf],
    queryFn: (asking) =>
      call(getSourceRegister, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}
