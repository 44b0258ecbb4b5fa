import type { MiddlewareHandler } from 'hono'
import { answerProblem } from '../answerProblem.ts'

/** Longest address in characters; those of the board are far shorter. */
const longestAddress = 4000

/** Bodies up to this many bytes are ignored instead of refused. */
const largestBody = 1000

/** Refuses, without reading the body, requests that the board itself never sends (F100). */
export const requestLimits: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req
  const length = Number(context.req.header('content-length') ?? 0)
  if (length > largestBody || context.req.header('transfer-encoding')) {
    // Close the connection instead of reading the rest of the body.
    context.header('connection', 'close')
    return answerProblem(context, 413, 'The board is only read: requests have no body')
  }
  if (url.length > longestAddress) return answerProblem(context, 414)
  if (method !== 'GET' && method !== 'HEAD') {
    context.header('allow', 'GET, HEAD')
    return answerProblem(context, 405, 'The board is only read')
  }
  return next()
}
