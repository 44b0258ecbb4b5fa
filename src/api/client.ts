import * as z from 'zod/mini'
import { addressOf } from '../contract/http/addressOf.ts'
import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '../contract/http/endpoint.ts'
import { faultsOf } from '../contract/http/faultsOf.ts'
import { Problem } from '../contract/http/problem.ts'
import { ApiError, type Failure } from './apiError.ts'
import { requestTimeout, requestOptions, takeEarly, takeGiven } from './early/earlyRequest.ts'

/**
 * Calls an endpoint and returns its answer, checked against the contract.
 * Throws an `ApiError` for everything that is not such an answer; aborts pass through.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: { params: ParamsOf<E>; query: QueryOf<E> },
  signal: AbortSignal,
): Promise<AnswerOf<E>> {
  const address = addressOf(endpoint, input)
  const given = takeGiven(address)
  if (given !== null) {
    try {
      return read(endpoint, given)
    } catch (error) {
      // The answer embedded in the page is invalid: request it as if there were none.
      if (!(error instanceof ApiError)) throw error
    }
  }
  return read(endpoint, await bodyOf(address, endpoint.method, signal))
}

function read<E extends Endpoint>(endpoint: E, text: string): AnswerOf<E> {
  const result = z.safeParse(endpoint.reading, parsed(text))
  if (!result.success) throw new ApiError('malformed', 200, faultsOf(result.error))
  return result.data as AnswerOf<E>
}

async function bodyOf(address: string, method: string, signal: AbortSignal): Promise<string> {
  const attempt = new AbortController()
  const giveUp = () => attempt.abort()
  signal.addEventListener('abort', giveUp)
  const timer = setTimeout(giveUp, requestTimeout)
  try {
    const response = await (takeEarly(address) ??
      fetch(new URL(address, location.origin), {
        ...requestOptions,
        method,
        signal: attempt.signal,
      }))
    const text = await response.text()
    check(response, text)
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
function check(response: Response, text: string): void {
  const { status, headers } = response
  const json = /\bjson\b/.test(headers.get('content-type') ?? '')
  if (!response.ok)
    throw new ApiError(
      failureOf(status),
      status,
      json ? detailOf(text) : '',
      retryAfterOf(headers.get('retry-after')),
    )
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
