import * as z from 'zod/mini'
import type { ReadEndpoint } from '../http/endpoint.ts'
import { IndicatorDetail, IndicatorDetailAsRead, IndicatorList } from './indicatorAnswers.ts'
import { asOf, byId } from '../http/parameters.ts'

export const listIndicators = {
  method: 'GET',
  path: '/api/indicators',
  name: 'listIndicators',
  summary: 'The names of all indicators',
  params: z.strictObject({}),
  query: z.strictObject(asOf),
  response: IndicatorList,
  reading: IndicatorList,
} as const satisfies ReadEndpoint

export const getIndicator = {
  method: 'GET',
  path: '/api/indicators/:id',
  name: 'getIndicator',
  summary: 'One indicator, its readings and its targets',
  params: byId,
  query: z.strictObject(asOf),
  response: IndicatorDetail,
  reading: IndicatorDetailAsRead,
} as const satisfies ReadEndpoint
