import type { Context } from 'hono'
import { problemOf, type ProblemStatus } from './problem.ts'

/** Seconds for the Retry-After header of a 503. */
const soon = '5'

export function answerProblem(context: Context, status: ProblemStatus, detail?: string): Response {
  context.header('content-type', 'application/problem+json')
  if (status === 503) context.header('retry-after', soon)
  return context.body(JSON.stringify(problemOf(status, detail)), status)
}
