import type { ReadEndpoint } from '../http/endpoint.ts'
import { MilestoneRegister } from './milestoneRegister.ts'
import { byDay, noParams } from '../http/parameters.ts'

export const getMilestoneRegister = {
  method: 'GET',
  path: '/api/milestones',
  name: 'getMilestoneRegister',
  summary: 'Every milestone with its steps and sources, and what each sector is about',
  params: noParams,
  query: byDay,
  response: MilestoneRegister,
  reading: MilestoneRegister,
} as const satisfies ReadEndpoint
