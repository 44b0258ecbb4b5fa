import { once } from 'node:events'
import { Agent, get as httpGet, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { builtFolder } from '../../../tests/builtFolder.ts'
import { limits as most } from '../../../tests/limits.ts'
import { changingStore } from '../../../tests/changingStore.ts'
import { readOnly } from '../../../tests/readOnly.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { LogEntry } from './jsonLog.ts'
import { listen } from './listen.ts'
import { createSite } from './site.ts'

const folder = builtFolder()
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** What a test does not limit itself has time on a slow machine too. */
const { wait } = most
const patient = { header: wait, request: wait, closing: wait, parting: wait }

async function listening(limits: Parameters<typeof listen>[0]['limits'] = {}) {
  const { store, duringSnapshot } = changingStore()
  const entries: LogEntry[] = []
  const log = (entry: LogEntry) => void entries.push(entry)
  const site = createSite(readOnly(store), {
    folder,
    render: async () => null,
    log,
    ready: async () => true,
  })
  const server = await listen({
    site,
    log,
    host: '127.0.0.1',
    port: 0,
    limits: { ...patient, ...limits },
  })
  open.push(server.close)
  return { ...server, entries, duringSnapshot }
}

/** What a server says to bytes until it closes the connection. */
async function said(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  let heard = ''
  socket.on('data', (part) => (heard += part.toString()))
  // A server that has said enough may close while bytes are still on their way to it.
  await once(socket, 'close').catch(() => undefined)
  return heard
}

/** The status of a problem, which is told as every other is. */
function problemIn(heard: string): number {
  const [head = '', body = ''] = heard.toLowerCase().split('\r\n\r\n')
  expect(head).toContain('\r\ncontent-type: application/problem+json')
  for (const name of Object.keys(securityHeaders))
    expect(head).toContain(`\r\n${name.toLowerCase()}: `)
  const status = Number(/^http\/1\.1 (\d+) /.exec(head)?.[1])
  expect(JSON.parse(body)).toMatchObject({ status })
  return status
}

const request = (rest: string, line = 'GET /api/board HTTP/1.1') =>
  `${line}\r\nHost: board.test\r\n${rest}\r\n`

describe('what cannot be a request is answered in the words of any other error', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a bare line feed in a header', request('A: b\rc\r\n'), 400],
    ['two lengths', request('Content-Length: 1\r\nContent-Length: 2\r\n'), 400],
    ['a length and chunks', request('Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'), 400],
    ['an expectation', request('Expect: 200-ok\r\nConnection: close\r\n'), 417],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['F100: a header of 20 kB', request(`A: ${'a'.repeat(20_000)}\r\n`), 431],
    [
      'F100: a hundred thousand fields',
      request('', `GET /api/overview?${'a=1&'.repeat(100_000)} HTTP/1.1`),
      431,
    ],
  ])('%s', async (_, bytes, status) => {
    const { port, entries } = await listening()
    expect(problemIn(await said(port, bytes))).toBe(status)
    expect(entries).toMatchObject([{ level: 'warn', status }])
  })
})

test.each(['/healthz', '/readyz'])(
  '%s answers a health check of HTTP/1.0, which names no host',
  async (path) => {
    const { port } = await listening()
    const heard = await said(port, `GET ${path} HTTP/1.0\r\n\r\n`)
    expect(heard).toMatch(/^HTTP\/1.1 200 /)
    expect(heard.toLowerCase()).toContain('\r\ncache-control: no-store\r\n')
  },
)

describe('F100: who sends slowly or without end is let go', () => {
  test('a header that does not end', async () => {
    const { port } = await listening({ header: 50, look: 20 })
    expect(problemIn(await said(port, 'GET / HTTP/1.1\r\nHost: board.test\r\nA: '))).toBe(408)
  })

  test('a body in chunks without end is not read', async () => {
    const { port } = await listening()
    const bytes = request('Transfer-Encoding: chunked\r\n', 'POST /api/board HTTP/1.1')
    expect(problemIn(await said(port, `${bytes}5\r\nabcde\r\n`))).toBe(413)
  })

  test('a body that is announced and does not come', async () => {
    const { port } = await listening()
    const bytes = request('Content-Length: 1000000000\r\n')
    expect(problemIn(await said(port, bytes))).toBe(413)
  })

  test('whoever was refused and does not hang up', async () => {
    const { port, close } = await listening({ parting: 20 })
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.write('hello\r\n\r\n')
    const [heard] = (await once(socket, 'data')) as [Buffer]
    expect(problemIn(heard.toString())).toBe(400)
    await close()
    socket.destroy()
  })

  test('F8: whoever hangs up in the middle disturbs nobody else', async () => {
    const { port, duringSnapshot } = await listening()
    const asked = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<void>()
    duringSnapshot(() => {
      asked.resolve()
      return answer.promise
    })
    const socket = connect(port, '127.0.0.1')
    socket.write(request(''))
    await asked.promise
    const other = said(port, request('Connection: close\r\n'))
    socket.destroy()
    answer.resolve()
    expect(await other).toMatch(/^HTTP\/1.1 200 /)
  })
})

describe('a server that closes', () => {
  /** Asks over a connection that stays open. */
  async function asking(port: number, path: string, agent: Agent): Promise<IncomingMessage> {
    const [response] = (await once(
      httpGet({ port, host: '127.0.0.1', path, agent }),
      'response',
    )) as [IncomingMessage]
    return response
  }

  test('lets running requests end, takes no new ones, and keeps no idle connection', async () => {
    const { port, close, duringSnapshot } = await listening({ closing: 5_0000 })
    const agent = new Agent({ keepAlive: true })
    await text(await asking(port, '/healthz', agent))
    const asked = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<void>()
    duringSnapshot(() => {
      asked.resolve()
      return answer.promise
    })
    const running = asking(port, '/api/board', agent)
    await asked.promise
    const closed = close()
    await expect(said(port, request(''))).resolves.toBe('')
    answer.resolve()
    const response = await running
    expect(response.statusCode).toBe(200)
    expect(JSON.parse(await text(response))).toHaveProperty('sectors')
    await closed
  })

  test('is not ready any more, on connections that are open still', async () => {
    const { port, close } = await listening()
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (part) => (heard += part.toString()))
    socket.write(request('', 'GET /readyz HTTP/1.1').slice(0, -2))
    await once(socket, 'connect')
    // The rest of the request comes once the server closes.
    const other = await said(port, request('Connection: close\r\n', 'GET /readyz HTTP/1.1'))
    expect(other).toMatch(/^HTTP\/1.1 200 /)
    const closed = close()
    socket.write('\r\n')
    await once(socket, 'close')
    expect(problemIn(heard)).toBe(503)
    await closed
  })

  test('waits only so long for what does not end', async () => {
    const { port, close, duringSnapshot } = await listening({ closing: 30 })
    const asked = Promise.withResolvers<void>()
    duringSnapshot(() => {
      asked.resolve()
      return new Promise(() => undefined)
    })
    const cut = said(port, request(''))
    await asked.promise
    await close()
    expect(await cut).toBe('')
  })
})
