import type { MiddlewareHandler } from 'hono'
import type { RequestIdVariables } from 'hono/request-id'
import type { Log } from './jsonLog.ts'

/** Query fields that are logged: none of them holds text typed by a reader. */
const known = ['asOf', 'sector']

/** Longest logged address in characters. */
const longestAddress = 300

/** Logs one entry per request, with the error of a failed one. Errors are logged nowhere else. */
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

/** The address without the query fields that readers type into. */
function loggedAddress(address: string): string {
  const { pathname, searchParams } = new URL(address)
  const query = known.flatMap((name) =>
    searchParams.getAll(name).map((value) => `${name}=${value}`),
  )
  return `${pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, longestAddress)
}
