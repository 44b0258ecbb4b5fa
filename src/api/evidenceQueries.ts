import { queryOptions } from '@tanstack/react-query'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../contract/source/evidenceEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

const root = 'evidence'

export function observationEvidenceQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: [root, 'observation', id, asOf],
    queryFn: (asking) =>
      call(getObservationEvidence, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function targetEvidenceQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: [root, 'target', id, asOf],
    queryFn: (asking) =>
      call(getTargetEvidence, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}

export function milestoneEvidenceQuery(id: string, asOf: Day | null) {
  return queryOptions({
    queryKey: [root, 'milestone', id, asOf],
    queryFn: (asking) =>
      call(getMilestoneEvidence, { params: { id }, query: { asOf: asOf ?? undefined } }, asking),
  })
}
