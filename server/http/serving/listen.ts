import { once } from 'node:events'
import { createServer, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener, RequestError } from '@hono/node-server'
import { problemOf, type ProblemStatus } from '../problem.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { Log } from './jsonLog.ts'
import type { Site } from './site.ts'

const standard = {
  /** Milliseconds within which the header, and the whole request, must have arrived (F100). */
  header: 10_000,
  request: 15_000,
  /** Milliseconds between two checks for slow requests. */
  look: 2_000,
  /** Keep-alive in milliseconds: longer than that of a proxy, so that the proxy closes first. */
  idle: 75_000,
  /** Milliseconds that running requests have to finish when the server closes. */
  closing: 10_000,
  /** Milliseconds before a socket that sent an invalid request is destroyed. */
  parting: 1_000,
  connections: 2_000,
}

/** Largest request header, in bytes. */
const largestHeader = 16_384

/** Serves a site over HTTP; port 0 picks a free one. `close` waits for running requests, then resolves. */
export async function listen({
  site,
  log,
  host,
  port,
  limits,
}: {
  site: Site
  log: Log
  host: string
  port: number
  limits?: Partial<typeof standard>
}): Promise<{ port: number; close: () => Promise<void> }> {
  const most = { ...standard, ...limits }
  let closing = false

  const answer = getRequestListener((request) => site.fetch(request, { closing }), {
    errorHandler: (error) => {
      const status = error instanceof RequestError ? 400 : 500
      log({ level: 'warn', status, error: String(error) })
      return new Response(JSON.stringify(problemOf(status)), { status, headers: problemHeaders })
    },
  })
  const refuse = (socket: Duplex, status: ProblemStatus, error: string | undefined) => {
    log({ level: 'warn', status, error })
    socket.end(rawProblem(status))
    // The client may keep the socket open after the answer.
    setTimeout(() => socket.destroy(), most.parting).unref()
  }
  const server = createServer(
    {
      headersTimeout: most.header,
      requestTimeout: most.request,
      connectionsCheckingInterval: most.look,
      keepAliveTimeout: most.idle,
      maxHeaderSize: largestHeader,
      // Let requests without a Host header through to the handler, which answers with a problem body.
      requireHostHeader: false,
    },
    (request, response) => {
      // A connection that was busy when `close` was called becomes idle only now.
      response.once('close', () => closing && server.closeIdleConnections())
      // Health checks of load balancers name no host, as HTTP/1.0 lets them.
      if (request.httpVersion === '1.0')
        request.headers.host ??= host.includes(':') ? `[${host}]` : host
      void answer(request, response)
    },
  )
  // Any other expectation than 100-continue; Node's own answer would lack the headers of the board.
  server.on('checkExpectation', ({ socket }) => refuse(socket, 417, 'expectation'))
  server.maxConnections = most.connections
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) refuse(socket, statusOf(error.code), error.code)
  })
  server.listen(port, host)
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      closing = true
      const cut = setTimeout(() => server.closeAllConnections(), most.closing)
      const closed = once(server, 'close')
      server.close()
      await closed
      clearTimeout(cut)
    },
  }
}

const problemHeaders = { ...securityHeaders, 'content-type': 'application/problem+json' }

function statusOf(code: string | undefined): ProblemStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

/** Node gives no response object for an invalid request, so the response is written as text. */
function rawProblem(status: ProblemStatus): string {
  const body = JSON.stringify(problemOf(status))
  const headers = { ...problemHeaders, 'content-length': body.length, connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}
