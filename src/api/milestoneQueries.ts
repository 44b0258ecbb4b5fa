import { queryOptions } from '@tanstack/react-query'
import { getMilestoneRegister } from '../contract/milestone/milestoneEndpoints.ts'
import type { Day } from '../contract/scalars.ts'
import { call } from './client.ts'

export function milestoneRegisterQuery(asOf: Day | null) {
  return queryOptions({
    queryKey: ['milestones', asOf],
    queryFn: (asking) =>
      call(getMilestoneRegister, { params: {}, query: { asOf: asOf ?? undefined } }, asking),
  })
}
