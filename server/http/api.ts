import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { AnswerDays, answerDays, Undated } from '../../src/contract/http/answerDays.ts'
import { getBoard, getNames } from '../../src/contract/board/boardEndpoints.ts'
import {
  getCatalogue,
  getRecords,
  getSourceRegister,
} from '../../src/contract/indicator/catalogueEndpoints.ts'
import type { Endpoint } from '../../src/contract/http/endpoint.ts'
import { getIndicator, listIndicators } from '../../src/contract/indicator/indicatorEndpoints.ts'
import { getOverview } from '../../src/contract/board/overviewEndpoint.ts'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../../src/contract/source/evidenceEndpoints.ts'
import { getLedger, getTargetCase } from '../../src/contract/target/ledgerEndpoints.ts'
import { getMilestoneRegister } from '../../src/contract/milestone/milestoneEndpoints.ts'
import { faultsOf } from '../../src/contract/http/faultsOf.ts'
import { endpoints, openapiDocument } from '../../src/contract/http/openapi.ts'
import type { asOf } from '../../src/contract/http/parameters.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { answerProblem } from './answerProblem.ts'
import { boardOf, namesOf } from '../read/board.ts'
import { cityOf } from '../read/city.ts'
import { catalogueOf, recordsOf } from '../read/catalogue.ts'
import { milestoneEvidenceOf, observationEvidenceOf, targetEvidenceOf } from '../read/evidence.ts'
import { indicatorDetailOf, indicatorListOf } from '../read/indicators.ts'
import { ledgerOf, targetCaseOf } from '../read/ledger.ts'
import { milestoneRegisterOf } from '../read/milestones.ts'
import { overviewOf } from '../read/overview.ts'
import { NotFoundError } from '../read/notFoundError.ts'
import { InvalidRequestError } from './problem.ts'
import { sourceRegisterOf } from '../read/sourceRegister.ts'
import { stateOf, type Today } from '../read/state.ts'
import type { Store } from '../store/store.ts'

/** Response header with the state that an answer was computed from; see `stateOf`. */
export const stateHeader = 'x-state'

/**
 * The API as a value: the same in a server, in the page of the demo, and in tests. `today` returns the
 * current day in a time zone. `failed` is called with every error that leads to a 500, before it is sent;
 * when it throws, the error reaches the caller of `fetch` instead.
 */
export function createApi(
  store: Store,
  { today, failed }: { today: Today; failed?: (error: Error) => void },
): Hono {
  const api = new Hono()
  api.use(async (context, next) => {
    await next()
    // A proxy must not cache: it would send yesterday's figures as today's (F25).
    context.header('cache-control', 'private, no-cache')
  })
  api.notFound((context) => answerProblem(context, 404, 'There is nothing at this address'))
  api.onError((error, context) => {
    if (error instanceof NotFoundError) return answerProblem(context, 404, error.message)
    if (error instanceof InvalidRequestError) return answerProblem(context, 422, error.message)
    failed?.(error)
    return answerProblem(context, 500)
  })
  const serve = answering(api, store, today)
  serve(getOverview, (at, day, _, { sector }) => overviewOf(at, day, sector?.split(',') ?? []))
  serve(listIndicators, indicatorListOf)
  serve(getIndicator, (at, day, { id }) => indicatorDetailOf(at, day, id))
  serve(getCatalogue, catalogueOf)
  serve(getRecords, (at, day, { id }) => recordsOf(at, day, id))
  serve(getBoard, (at) => boardOf(at))
  serve(getNames, namesOf)
  serve(getSourceRegister, sourceRegisterOf)
  serve(getLedger, ledgerOf)
  serve(getTargetCase, (at, day, { id }) => targetCaseOf(at, day, id))
  serve(getMilestoneRegister, milestoneRegisterOf)
  serve(getObservationEvidence, (at, day, { id }) => observationEvidenceOf(at, day, id))
  serve(getTargetEvidence, (at, day, { id }) => targetEvidenceOf(at, day, id))
  serve(getMilestoneEvidence, (at, day, { id }) => milestoneEvidenceOf(at, day, id))
  api.get('/api/openapi.json', (context) => context.json(openapiDocument()))
  for (const path of [...endpoints.map((endpoint) => endpoint.path), '/api/openapi.json'])
    api.all(path, (context) => {
      context.header('allow', 'GET, HEAD')
      return answerProblem(context, 405, 'This address is only read')
    })
  return api
}

/** Every endpoint takes a day to answer as of, and returns it. */
type AsOfEndpoint = Endpoint<
  z.ZodMiniObject,
  z.ZodMiniObject<typeof asOf>,
  z.ZodMiniObject<typeof answerDays>
>

/** Mounts endpoints over a store; validates the input and the server's own response. */
function answering(api: Hono, store: Store, todayIn: Today) {
  return <E extends AsOfEndpoint>(
    endpoint: E,
    answer: (
      at: Store,
      day: Day,
      params: z.output<E['params']>,
      query: z.output<E['query']>,
    ) => Promise<Undated<z.output<E['response']>>>,
  ): void => {
    api.get(endpoint.path, async (context) => {
      const params = checked<E['params']>(endpoint.params, context.req.param())
      const query = checked<E['query']>(endpoint.query, context.req.query())
      const found = await store.snapshot(async (at) => {
        const today = todayIn(cityOf(await at.regions()).timeZone)
        const day = query.asOf ?? today
        const days: AnswerDays = { day, today, latestDay: await at.latestDay(day) }
        context.header(stateHeader, stateOf(await at.revision(), today))
        return { ...days, ...(await answer(at, day, params, query)) }
      })
      return context.json(z.parse(endpoint.response, found))
    })
  }
}

function checked<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input)
  if (!result.success) throw new InvalidRequestError(faultsOf(result.error))
  return result.data
}
