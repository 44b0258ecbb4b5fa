import type { MiddlewareHandler } from 'hono'
import { answerProblem } from '../answerProblem.ts'
import { allowedAt, commandAt } from '../methods.ts'

/** Longest address in characters; those of the board are far shorter. */
const longestAddress = 4000

/** Where there is no command, bodies up to this many bytes are ignored instead of refused. */
const largestIgnored = 1000

/** Refuses, without reading the body, requests that the board itself never sends (F100). */
export const requestLimits: MiddlewareHandler = async (context, next) => {
  const { method, path, url } = context.req
  const command = commandAt(method, path)
  const largestBody = command?.largestBody ?? largestIgnored
  const length = Number(context.req.header('content-length') ?? 0)
  if (length > largestBody || context.req.header('transfer-encoding')) {
    // Close the connection instead of reading the rest of the body.
    context.header('connection', 'close')
    return answerProblem(
      context,
      413,
      `A body here may have ${largestBody} bytes, sent with its length`,
    )
  }
  if (url.length > longestAddress) return answerProblem(context, 414)
  const allowed = allowedAt(path)
  if (!allowed.split(', ').includes(method)) {
    context.header('allow', allowed)
    return answerProblem(context, 405, `This address takes ${allowed} only`)
  }
  return next()
}
