import * as z from 'zod/mini'
import type { ReadEndpoint } from '../http/endpoint.ts'
import { Overview, OverviewAsRead } from './overview.ts'
import { asOf, noParams } from '../http/parameters.ts'

/** Ids joined by commas. */
const IdList = z.string().check(z.regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/), z.maxLength(400))

export const getOverview = {
  method: 'GET',
  path: '/api/overview',
  name: 'getOverview',
  summary: 'The first screen: headline indicators, or those of the sectors asked for',
  params: noParams,
  query: z.strictObject({ ...asOf, sector: z.optional(IdList) }),
  response: Overview,
  reading: OverviewAsRead,
} as const satisfies ReadEndpoint
