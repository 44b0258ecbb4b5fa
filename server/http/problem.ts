import type { Problem } from '../../src/contract/http/problem.ts'

const titles = {
  400: 'The request is not valid',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'The request took too long',
  412: 'Changed by somebody else',
  413: 'The request is too large',
  414: 'The address is too long',
  415: 'The type of the body is not taken',
  417: 'The expectation cannot be met',
  422: 'The request is not valid',
  431: 'The header is too large',
  500: 'Internal error',
  503: 'Not available at present',
}

export type ProblemStatus = keyof typeof titles

export function problemOf(status: ProblemStatus, detail?: string): Problem {
  const problem: Problem = { type: 'about:blank', title: titles[status], status }
  return detail ? { ...problem, detail } : problem
}

/** A request with a path, query or body that the endpoint does not take; the message says what is wrong. */
export class InvalidRequestError extends Error {}
