import type { MiddlewareHandler } from 'hono'
import type { RequestIdVariables } from 'hono/request-id'
import type { Log } from './jsonLog.ts'

/** Fields of an address that no reader typed. */
const known = ['asOf', 'sector']

/** Signs of an address that the log keeps. */
const longestAddress = 300

/** One entry a request; what failed is told here, and nowhere else. */
export function requestLog(log: Log): MiddlewareHandler<{ Variables: RequestIdVariables }> {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { req, res, error } = context
    const length = res.headers.get('content-length')
    log({
      level: error ? 'error' : 'info',
      id: context.get('requestId'),
      method: req.method,
      path: loggedAddress(req.url),
      status: res.status,
      ms: Math.round(performance.now() - start),
      bytes: length === null ? undefined : Number(length),
      error: error?.stack,
    })
  }
}

/** What readers search for stays out of the log. */
function loggedAddress(address: string): string {
  const { pathname, searchParams } = new URL(address)
  const query = known.flatMap((name) =>
    searchParams.getAll(name).map((value) => `${name}=${value}`),
  )
  return `${pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, longestAddress)
}
