import * as z from 'zod/mini'
import { addressOf } from '../contract/http/addressOf.ts'
import type {
  AnswerOf,
  BodyOf,
  CommandEndpoint,
  ParamsOf,
  QueryOf,
  ReadEndpoint,
  ResultOf,
} from '../contract/http/endpoint.ts'
import { issuesText } from '../contract/http/issuesText.ts'
import { Problem } from '../contract/http/problem.ts'
import type { Ask, ReadyAnswer } from '../contract/http/rendering.ts'
import { ApiError, type Failure } from './apiError.ts'
import { requestTimeout, requestOptions, takeEarly, takeGiven } from './early/earlyRequest.ts'

/** What a query tells of itself: when to stop, and whom to ask instead of the network. */
type Asking = { signal: AbortSignal; meta?: { ask?: Ask | undefined } | undefined }

/**
 * Asks a question and returns its answer, checked against the contract.
 * Throws an `ApiError` for everything that is not such an answer; aborts pass through.
 */
export async function call<E extends ReadEndpoint>(
  endpoint: E,
  input: { params: ParamsOf<E>; query: QueryOf<E> },
  { signal, meta }: Asking,
): Promise<AnswerOf<E>> {
  const address = addressOf(endpoint, input)
  const ask = meta?.ask
  if (ask) return madeHere<E>(await ask(address))
  const given = takeGiven(address)
  if (given !== null) {
    try {
      return read<E['reading']>(endpoint.reading, given)
    } catch (error) {
      // The answer embedded in the page is invalid: request it as if there were none.
      if (!(error instanceof ApiError)) throw error
    }
  }
  const sent = takeEarly(address)
  return read<E['reading']>(
    endpoint.reading,
    await bodyOf((until) => sent ?? request(address, 'GET', null, until), signal),
  )
}

/** An answer from where it is made, which has checked it already; pages must not change it, as others show it too. */
function madeHere<E extends ReadEndpoint>({ status, value }: ReadyAnswer): AnswerOf<E> {
  if (status !== 200) throw new ApiError(failureOf(status), status, '')
  return value as AnswerOf<E>
}

/** Makes a change and returns its result, checked against the contract. Throws as `call` does. */
export async function send<C extends CommandEndpoint>(
  command: C,
  input: { params: ParamsOf<C>; body: BodyOf<C> },
  signal: AbortSignal,
): Promise<ResultOf<C>> {
  const address = addressOf(command, input)
  const text = await bodyOf(
    (until) => request(address, command.method, input.body, until),
    signal,
    command.response === null,
  )
  if (command.response === null) return null as ResultOf<C>
  return read(command.response, text) as ResultOf<C>
}

async function request(
  address: string,
  method: 'GET' | CommandEndpoint['method'],
  body: object | null,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(new URL(address, location.origin), {
    ...requestOptions,
    ...(body && {
      body: JSON.stringify(body),
      headers: { ...requestOptions.headers, 'content-type': 'application/json' },
    }),
    method,
    signal,
  })
}

/** The answer as the schema reads it. Throws an `ApiError` for one that does not fit. */
function read<S extends z.ZodMiniType>(schema: S, text: string): z.output<S> {
  const result = z.safeParse(schema, parsed(text))
  if (!result.success) throw new ApiError('malformed', 200, issuesText(result.error))
  return result.data
}

async function bodyOf(
  respond: (until: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
  mayBeEmpty = false,
): Promise<string> {
  const attempt = new AbortController()
  const giveUp = () => attempt.abort()
  signal.addEventListener('abort', giveUp)
  const timer = setTimeout(giveUp, requestTimeout)
  try {
    const response = await respond(attempt.signal)
    const text = await response.text()
    check(response, text, mayBeEmpty)
    return text
  } catch (error) {
    if (error instanceof ApiError) throw error
    if (signal.aborted) throw error
    const failure = attempt.signal.aborted ? 'timeout' : 'unreachable'
    throw new ApiError(failure, null, error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}

/** Checks status and content type first, so that an HTML page is never parsed as an answer. */
function check(response: Response, text: string, mayBeEmpty: boolean): void {
  const { status, headers } = response
  const json = /\bjson\b/.test(headers.get('content-type') ?? '')
  if (!response.ok)
    throw new ApiError(
      failureOf(status),
      status,
      json ? detailOf(text) : '',
      retryAfterOf(headers.get('retry-after')),
    )
  if (status === 204 && mayBeEmpty) return
  if (status === 204 || text.trim() === '') throw new ApiError('empty', status, '')
  if (!json) throw new ApiError('gateway', status, '')
}

function failureOf(status: number): Failure {
  if (status >= 500) return 'server'
  const known: Partial<Record<number, Failure>> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'missing',
    410: 'missing',
    429: 'busy',
  }
  return known[status] ?? 'refused'
}

/** In milliseconds, at most ten minutes; 0 for a date, as clocks differ. */
function retryAfterOf(header: string | null): number {
  return header !== null && /^\d+$/.test(header) ? Math.min(Number(header), 600) * 1_000 : 0
}

function detailOf(text: string): string {
  const problem = z.safeParse(Problem, parsed(text))
  return problem.success ? (problem.data.detail ?? problem.data.title) : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('malformed', 200, 'The answer is not JSON')
  }
}
