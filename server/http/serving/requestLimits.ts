import type { MiddlewareHandler } from 'hono'
import { answerProblem } from '../answerProblem.ts'

/** Signs of an address. The longest of the board's own stay far below. */
const longestAddress = 4000

/** Bytes of a body that are passed over. */
const largestBody = 1000

/** Refuses what the board never asks, before any of it is read (F100). */
export const requestLimits: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req
  const length = Number(context.req.header('content-length') ?? 0)
  if (length > largestBody || context.req.header('transfer-encoding')) {
    // The rest of the body is not waited for.
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
