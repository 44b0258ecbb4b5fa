import type { Context } from 'hono'
import { problemOf, type ProblemStatus } from './problem.ts'

export function answerProblem(context: Context, status: ProblemStatus, detail?: string): Response {
  context.header('content-type', 'application/problem+json')
  return context.body(JSON.stringify(problemOf(status, detail)), status)
}
