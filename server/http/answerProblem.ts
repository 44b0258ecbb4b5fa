import type { Context } from 'hono'
import type { Problem } from '../../src/contract/http/problem.ts'
import { problemOf, type ProblemStatus } from './problem.ts'

/** Seconds for the Retry-After header of a 503. */
const soon = '5'

export function answerProblem(
  context: Context,
  status: ProblemStatus,
  detail?: string,
  more?: Pick<Problem, 'current'>,
): Response {
  context.header('content-type', 'application/problem+json')
  // HTTP asks for a scheme; of this name there is none, so no browser opens a dialog.
  if (status === 401) context.header('www-authenticate', 'Session')
  if (status === 503) context.header('retry-after', soon)
  return context.body(JSON.stringify({ ...problemOf(status, detail), ...more }), status)
}
