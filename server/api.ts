import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { getBoard, getNames } from '../src/contract/boardEndpoints.ts'
import { getCatalogue, getRecords, getSourceRegister } from '../src/contract/catalogueEndpoints.ts'
import type { Endpoint } from '../src/contract/endpoint.ts'
import { getIndicator, listIndicators } from '../src/contract/indicatorEndpoints.ts'
import { getOverview } from '../src/contract/overviewEndpoint.ts'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../src/contract/evidenceEndpoints.ts'
import { getLedger, getTargetCase } from '../src/contract/ledgerEndpoints.ts'
import { getMilestoneRegister } from '../src/contract/milestoneEndpoints.ts'
import { faultsOf } from '../src/contract/faultsOf.ts'
import { endpoints, openapiDocument } from '../src/contract/openapi.ts'
import type { Problem } from '../src/contract/problem.ts'
import type { Day } from '../src/contract/scalars.ts'
import { boardOf, namesOf } from './board.ts'
import { catalogueOf, recordsOf } from './catalogue.ts'
import { milestoneEvidenceOf, observationEvidenceOf, targetEvidenceOf } from './evidence.ts'
import { indicatorDetailOf, indicatorListOf } from './indicators.ts'
import { ledgerOf, targetCaseOf } from './ledger.ts'
import { milestoneRegisterOf } from './milestones.ts'
import { overviewOf } from './overview.ts'
import { ProblemError } from './problem.ts'
import { sourceRegisterOf } from './sourceRegister.ts'
import type { Store } from './store.ts'

/** The API as a value: the same in a server, in the page of the demo, and in tests. */
export function createApi(store: Store): Hono {
  const api = new Hono()
  api.use(async (context, next) => {
    await next()
    // A proxy that kept an answer would show yesterday's figures as today's (F25).
    context.header('cache-control', 'no-store')
  })
  api.notFound((context) => problem(context, 404, 'There is nothing at this address'))
  api.onError((error, context) =>
    error instanceof ProblemError
      ? problem(context, error.status, error.message)
      : problem(context, 500),
  )
  const dayOf = async (asOf: Day | undefined) => {
    const latestDay = await store.latestDay()
    return asOf && asOf < latestDay ? asOf : latestDay
  }

  serve(api, getOverview, async (_, { asOf, sector }) =>
    overviewOf(store, await dayOf(asOf), sector?.split(',') ?? []),
  )
  serve(api, listIndicators, async (_, { asOf }) => indicatorListOf(store, await dayOf(asOf)))
  serve(api, getIndicator, async ({ id }, { asOf }) =>
    indicatorDetailOf(store, await dayOf(asOf), id),
  )
  serve(api, getCatalogue, async (_, { asOf }) => catalogueOf(store, await dayOf(asOf)))
  serve(api, getRecords, async ({ id }, { asOf }) => recordsOf(store, await dayOf(asOf), id))
  serve(api, getBoard, async (_, { asOf }) => boardOf(store, await dayOf(asOf)))
  serve(api, getNames, async (_, { asOf }) => namesOf(store, await dayOf(asOf)))
  serve(api, getSourceRegister, async (_, { asOf }) => sourceRegisterOf(store, await dayOf(asOf)))
  serve(api, getLedger, async (_, { asOf }) => ledgerOf(store, await dayOf(asOf)))
  serve(api, getTargetCase, async ({ id }, { asOf }) => targetCaseOf(store, await dayOf(asOf), id))
  serve(api, getMilestoneRegister, async (_, { asOf }) =>
    milestoneRegisterOf(store, await dayOf(asOf)),
  )
  serve(api, getObservationEvidence, async ({ id }, { asOf }) =>
    observationEvidenceOf(store, await dayOf(asOf), id),
  )
  serve(api, getTargetEvidence, async ({ id }, { asOf }) =>
    targetEvidenceOf(store, await dayOf(asOf), id),
  )
  serve(api, getMilestoneEvidence, async ({ id }, { asOf }) =>
    milestoneEvidenceOf(store, await dayOf(asOf), id),
  )
  api.get('/api/openapi.json', (context) => context.json(openapiDocument()))
  for (const path of [...endpoints.map((endpoint) => endpoint.path), '/api/openapi.json'])
    api.all(path, (context) => {
      context.header('allow', 'GET, HEAD')
      return problem(context, 405, 'This address is only read')
    })
  return api
}

/** Mounts an endpoint: input is checked, and so is the server's own answer. */
function serve<E extends Endpoint>(
  api: Hono,
  endpoint: E,
  answer: (
    params: z.output<E['params']>,
    query: z.output<E['query']>,
  ) => Promise<z.output<E['response']>>,
): void {
  api.get(endpoint.path, async (context) => {
    const params = checked<E['params']>(endpoint.params, context.req.param())
    const query = checked<E['query']>(endpoint.query, context.req.query())
    return context.json(z.parse(endpoint.response, await answer(params, query)) as object)
  })
}

function checked<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input)
  if (!result.success) throw new ProblemError(422, faultsOf(result.error))
  return result.data
}

const titles = {
  404: 'Not found',
  405: 'Method not allowed',
  422: 'The request is not valid',
  500: 'Internal error',
}

function problem(context: Context, status: keyof typeof titles, detail?: string): Response {
  const body: Problem = { type: 'about:blank', title: titles[status], status }
  context.header('content-type', 'application/problem+json')
  return context.body(JSON.stringify(detail ? { ...body, detail } : body), status)
}
