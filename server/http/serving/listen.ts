import { once } from 'node:events'
import { createServer, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import { problemOf, type ProblemStatus } from '../problem.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { Log } from './jsonLog.ts'
import type { Site } from './site.ts'

const standard = {
  /** Milliseconds in which the header of a request has to be there, and the whole of it (F100). */
  header: 10_000,
  request: 15_000,
  /** Milliseconds between two looks for requests that are too slow. */
  look: 2_000,
  /** Milliseconds that an idle connection is kept: longer than a proxy keeps its own. */
  idle: 75_000,
  /** Milliseconds that running requests are given when the server closes. */
  closing: 10_000,
  /** Milliseconds that an answer to what is no request may take to arrive. */
  parting: 1_000,
  connections: 2_000,
}

/** Bytes of the header of a request. */
const largestHeader = 16_384

/** Serves a site over HTTP, port 0 is any free one. `close` lets running requests end and then resolves. */
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
  const server = createServer(
    {
      headersTimeout: most.header,
      requestTimeout: most.request,
      connectionsCheckingInterval: most.look,
      keepAliveTimeout: most.idle,
      maxHeaderSize: largestHeader,
      // A request without a host is told so in the same words as any other that cannot be understood.
      requireHostHeader: false,
    },
    (request, response) => {
      // Connections that were busy when the server began to close are idle after their answer.
      response.once('close', () => closing && server.closeIdleConnections())
      void answer(request, response)
    },
  )
  server.maxConnections = most.connections
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return
    const status = statusOf(error.code)
    log({ level: 'warn', status, error: error.code })
    socket.end(rawProblem(status))
    // Who does not hang up after that is hung up on.
    setTimeout(() => socket.destroy(), most.parting).unref()
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

/** What cannot be read as a request has no response object either: the answer is written by hand. */
function rawProblem(status: ProblemStatus): string {
  const body = JSON.stringify(problemOf(status))
  const headers = { ...problemHeaders, 'content-length': body.length, connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}
