import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { AnswerDays, answerDays, Undated } from '../../src/contract/http/answerDays.ts'
import { getBoard, getNames } from '../../src/contract/board/boardEndpoints.ts'
import {
  getCatalogue,
  getRecords,
  getSourceRegister,
} from '../../src/contract/indicator/catalogueEndpoints.ts'
import type { ReadEndpoint } from '../../src/contract/http/endpoint.ts'
import { getIndicator, listIndicators } from '../../src/contract/indicator/indicatorEndpoints.ts'
import { getOverview } from '../../src/contract/board/overviewEndpoint.ts'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../../src/contract/source/evidenceEndpoints.ts'
import { getLedger, getTargetCase } from '../../src/contract/target/ledgerEndpoints.ts'
import { getMilestoneRegister } from '../../src/contract/milestone/milestoneEndpoints.ts'
import { commands, openapiDocument, reads } from '../../src/contract/http/openapi.ts'
import type { asOf } from '../../src/contract/http/parameters.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { deleteOverride, putOverride } from '../../src/contract/target/overrideEndpoints.ts'
import { answerCommands } from './answerCommands.ts'
import { answerProblem } from './answerProblem.ts'
import type { ApiParts } from './apiParts.ts'
import { checked } from './checked.ts'
import { allowedAt } from './methods.ts'
import { boardOf, namesOf } from '../read/board.ts'
import { cityOf } from '../read/city.ts'
import { catalogueOf, recordsOf } from '../read/catalogue.ts'
import { milestoneEvidenceOf, observationEvidenceOf, targetEvidenceOf } from '../read/evidence.ts'
import { indicatorDetailOf, indicatorListOf } from '../read/indicators.ts'
import { type KnownOn, knownOn } from '../read/knownOn.ts'
import { ledgerOf, targetCaseOf } from '../read/ledger.ts'
import { milestoneRegisterOf } from '../read/milestones.ts'
import { overviewOf } from '../read/overview.ts'
import { NotFoundError } from '../read/notFoundError.ts'
import { InvalidRequestError } from './problem.ts'
import { sourceRegisterOf } from '../read/sourceRegister.ts'
import { stateOf, type Today, todayBy } from '../read/state.ts'
import type { Store } from '../store/store.ts'
import { endOverride, setOverride } from '../write/override.ts'
import { ConflictError } from '../write/conflictError.ts'
import { RefusedError } from '../write/refusedError.ts'

/** Response header with the state that an answer was computed from; see `stateOf`. */
export const stateHeader = 'x-state'

type Options = {
  /** The day to judge everything on instead of today, for rehearsals. */
  judgingDay?: Day | null
  /**
   * Called with every error that leads to a 500, before it is sent; when it throws, the error reaches the
   * caller of `fetch` instead.
   */
  failed?: (error: Error) => void
}

/** The API as a value: the same in a server, in the page of the demo, and in tests. */
export function createApi(parts: ApiParts, { judgingDay = null, failed }: Options = {}): Hono {
  const today = todayBy(parts.now, judgingDay)
  const api = new Hono()
  api.use(async (context, next) => {
    await next()
    const { method } = context.req
    const cacheable = method === 'GET' || method === 'HEAD'
    // A proxy must not cache: it would send yesterday's figures as today's (F25).
    context.header('cache-control', cacheable ? 'private, no-cache' : 'no-store')
  })
  api.notFound((context) => answerProblem(context, 404, 'There is nothing at this address'))
  api.onError((error, context) => {
    if (error instanceof NotFoundError) return answerProblem(context, 404, error.message)
    if (error instanceof InvalidRequestError || error instanceof RefusedError)
      return answerProblem(context, 422, error.message)
    if (error instanceof ConflictError)
      return answerProblem(context, 412, error.message, { current: error.current })
    failed?.(error)
    return answerProblem(context, 500)
  })
  const serve = answering(api, parts.read, today)
  serve(getOverview, (at, known, _, { sector }) => overviewOf(at, known, sector?.split(',') ?? []))
  serve(listIndicators, indicatorListOf)
  serve(getIndicator, (at, known, { id }) => indicatorDetailOf(at, known, id))
  serve(getCatalogue, catalogueOf)
  serve(getRecords, (at, known, { id }) => recordsOf(at, known, id))
  serve(getBoard, boardOf)
  serve(getNames, namesOf)
  serve(getSourceRegister, sourceRegisterOf)
  serve(getLedger, ledgerOf)
  serve(getTargetCase, (at, known, { id }) => targetCaseOf(at, known, id))
  serve(getMilestoneRegister, milestoneRegisterOf)
  serve(getObservationEvidence, (at, known, { id }) => observationEvidenceOf(at, known, id))
  serve(getTargetEvidence, (at, known, { id }) => targetEvidenceOf(at, known, id))
  serve(getMilestoneEvidence, (at, known, { id }) => milestoneEvidenceOf(at, known, id))
  api.get('/api/openapi.json', (context) => context.json(openapiDocument()))
  const change = answerCommands(api, parts, today)
  change(putOverride, (acting, { id }, body) => setOverride(acting, id, body))
  change(deleteOverride, (acting, { id }) => endOverride(acting, id))
  for (const path of [...[...reads, ...commands].map((one) => one.path), '/api/openapi.json'])
    api.all(path, (context) => {
      const allowed = allowedAt(path)
      context.header('allow', allowed)
      return answerProblem(context, 405, `This address takes ${allowed} only`)
    })
  return api
}

/** Every endpoint takes a day to answer as of, and returns it. */
type AsOfEndpoint = ReadEndpoint<
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
      known: KnownOn,
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
        return { ...days, ...(await answer(at, await knownOn(at, day), params, query)) }
      })
      return context.json(z.parse(endpoint.response, found))
    })
  }
}
