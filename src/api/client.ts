import * as z from 'zod/mini'
import { addressOf } from '../contract/addressOf.ts'
import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '../contract/endpoint.ts'
import { faultsOf } from '../contract/faultsOf.ts'
import { Problem } from '../contract/problem.ts'
import { ApiError, type Failure } from './apiError.ts'
import { patience, requestOptions, takeEarly } from './earlyRequest.ts'

/**
 * Calls an endpoint and gives its answer, checked against the contract.
 * Throws an `ApiError` for everything that is not such an answer; aborts pass through.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: { params: ParamsOf<E>; query: QueryOf<E> },
  signal: AbortSignal,
): Promise<AnswerOf<E>> {
  const text = await bodyOf(addressOf(endpoint, input), endpoint.method, signal)
  const result = z.safeParse(endpoint.reading, parsed(text))
  if (!result.success) throw new ApiError('malformed', 200, faultsOf(result.error))
  return result.data as AnswerOf<E>
}

async function bodyOf(address: string, method: string, signal: AbortSignal): Promise<string> {
  const attempt = new AbortController()
  const giveUp = () => attempt.abort()
  signal.addEventListener('abort', giveUp)
  const timer = setTimeout(giveUp, patience)
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

/** Looks at status and content type first: a page of HTML is never read as an answer. */
function check(response: Response, text: string): void {
  const { status } = response
  const json = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  if (!response.ok) throw new ApiError(failureOf(status), status, json ? detailOf(text) : '')
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
  }
  return known[status] ?? 'refused'
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
