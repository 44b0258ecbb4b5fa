import type { ReadEndpoint } from '../http/endpoint.ts'
import { Ledger, LedgerAsRead, TargetCase } from './ledger.ts'
import { byDay, byId, noParams } from '../http/parameters.ts'

export const getLedger = {
  method: 'GET',
  path: '/api/targets',
  name: 'getLedger',
  summary: 'Every target in force, with what it is judged on',
  params: noParams,
  query: byDay,
  response: Ledger,
  reading: LedgerAsRead,
} as const satisfies ReadEndpoint

export const getTargetCase = {
  method: 'GET',
  path: '/api/targets/:id/case',
  name: 'getTargetCase',
  summary: 'One target with what it is judged on',
  params: byId,
  query: byDay,
  response: TargetCase,
  reading: TargetCase,
} as const satisfies ReadEndpoint
