import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, posix, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { clockOn } from '../mocks/demoDay.ts'
import { mockBackend } from '../mocks/mockBackend.ts'
import { cityDay } from '../tests/cityDay.ts'
import { cityDataset } from '../tests/cityDataset.ts'
import { securityHeaders } from '../server/http/securityHeaders.ts'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

interface Answer {
  type: string
  body: Buffer
}

/**
 * Serves a folder under each path prefix, for example `{ '/': 'dist', '/hello/': '.out/hello' }`, and the
 * API over a dataset.
 */
export async function serveBench(folders: Record<string, string>, dataset = cityDataset()) {
  const files = new Map<string, Answer>()
  for (const [prefix, folder] of Object.entries(folders)) readFolder(files, prefix, folder)
  const api = mockBackend({ dataset, now: clockOn(cityDay) })

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path.startsWith('/api/')) void answerApi(request, response)
    else answerFile(response, files.get(path) ?? files.get('/index.html'))
  })

  async function answerApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const answer = await api.fetch(new Request(url, { method: request.method ?? 'GET' }))
    const text = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? 'application/json'
    send(response, { type, body: compress(text, 5) }, answer.status)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

function readFolder(files: Map<string, Answer>, prefix: string, folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file)
    if (file.endsWith('.map') || !statSync(path).isFile()) continue
    const type = contentTypes[extname(file)] ?? 'application/octet-stream'
    const answer = { type, body: compress(readFileSync(path), 11) }
    const address = posix.join(prefix, file.split(sep).join('/'))
    files.set(address, answer)
    if (posix.basename(address) === 'index.html') files.set(posix.join(prefix, '/'), answer)
  }
}

function compress(bytes: Buffer, quality: number): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

function answerFile(response: ServerResponse, file: Answer | undefined): void {
  send(
    response,
    file ?? { type: 'text/plain', body: compress(Buffer.from('not found'), 1) },
    file ? 200 : 404,
  )
}

function send(response: ServerResponse, { type, body }: Answer, status: number): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': type,
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Cache-Control': type.startsWith('text/html') ? 'no-cache' : 'max-age=31536000, immutable',
  })
  response.end(body)
}
