import type { ReadEndpoint } from '../http/endpoint.ts'
import { IndicatorDetail, IndicatorDetailAsRead, IndicatorList } from './indicatorAnswers.ts'
import { byDay, byId, noParams } from '../http/parameters.ts'

export const listIndicators = {
  method: 'GET',
  path: '/api/indicators',
  name: 'listIndicators',
  summary: 'The names of all indicators',
  params: noParams,
  query: byDay,
  response: IndicatorList,
  reading: IndicatorList,
} as const satisfies ReadEndpoint

export const getIndicator = {
  method: 'GET',
  path: '/api/indicators/:id',
  name: 'getIndicator',
  summary: 'One indicator, its readings and its targets',
  params: byId,
  query: byDay,
  response: IndicatorDetail,
  reading: IndicatorDetailAsRead,
} as const satisfies ReadEndpoint
