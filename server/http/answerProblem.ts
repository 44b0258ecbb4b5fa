import type { Context } from 'hono'
import { problemOf, type ProblemStatus } from './problem.ts'

/** Seconds after which what is not available is worth asking for again. */
const soon = '5'

export function answerProblem(context: Context, status: ProblemStatus, detail?: string): Response {
  context.header('content-type', 'application/problem+json')
  if (status === 503) context.header('retry-after', soon)
  return context.body(JSON.stringify(problemOf(status, detail)), status)
}
