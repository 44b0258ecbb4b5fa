import * as z from 'zod/mini'
import type { Endpoint } from './endpoint.ts'
import { IndicatorDetail, IndicatorDetailAsRead, IndicatorList } from './indicatorAnswers.ts'
import { Overview, OverviewAsRead } from './overview.ts'
import { asOf, byId } from './parameters.ts'

const nothing = z.strictObject({})
/** Ids joined by commas. */
const IdList = z.string().check(z.regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/), z.maxLength(400))

export const getOverview = {
  method: 'GET',
  path: '/api/overview',
  name: 'getOverview',
  summary: 'The first screen: headline indicators, or those of the sectors asked for',
  params: nothing,
  query: z.strictObject({ ...asOf, sector: z.optional(IdList) }),
  response: Overview,
  reading: OverviewAsRead,
} as const satisfies Endpoint

export const listIndicators = {
  method: 'GET',
  path: '/api/indicators',
  name: 'listIndicators',
  summary: 'The names of all indicators',
  params: nothing,
  query: z.strictObject(asOf),
  response: IndicatorList,
  reading: IndicatorList,
} as const satisfies Endpoint

export const getIndicator = {
  method: 'GET',
  path: '/api/indicators/:id',
  name: 'getIndicator',
  summary: 'One indicator, its readings and its targets',
  params: byId,
  query: z.strictObject(asOf),
  response: IndicatorDetail,
  reading: IndicatorDetailAsRead,
} as const satisfies Endpoint
