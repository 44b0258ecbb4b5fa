import type { ReadEndpoint } from '../http/endpoint.ts'
import { ObservationEvidence, TargetEvidence } from './evidence.ts'
import { MilestoneEvidence } from '../milestone/milestone.ts'
import { byDay, byId } from '../http/parameters.ts'

export const getObservationEvidence = {
  method: 'GET',
  path: '/api/observations/:id/evidence',
  name: 'getObservationEvidence',
  summary: 'Who said a figure, when, and who disagrees',
  params: byId,
  query: byDay,
  response: ObservationEvidence,
  reading: ObservationEvidence,
} as const satisfies ReadEndpoint

export const getTargetEvidence = {
  method: 'GET',
  path: '/api/targets/:id/evidence',
  name: 'getTargetEvidence',
  summary: 'Who set a target, when, and what it replaced',
  params: byId,
  query: byDay,
  response: TargetEvidence,
  reading: TargetEvidence,
} as const satisfies ReadEndpoint

export const getMilestoneEvidence = {
  method: 'GET',
  path: '/api/milestones/:id/evidence',
  name: 'getMilestoneEvidence',
  summary: 'The steps of a milestone and where each was read',
  params: byId,
  query: byDay,
  response: MilestoneEvidence,
  reading: MilestoneEvidence,
} as const satisfies ReadEndpoint
