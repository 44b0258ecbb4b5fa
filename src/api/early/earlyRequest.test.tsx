import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockServer } from '../../../tests/mockServer.ts'
import { getBoard } from '../../contract/board/boardEndpoints.ts'
import { call } from '../client.ts'
import { requestTimeout, requestEarly } from './earlyRequest.ts'

/** The addresses requested from the server. */
const asked: string[] = []

beforeEach(() => {
  mockServer.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    asked.push(pathname + search)
  })
})

afterEach(() => {
  mockServer.events.removeAllListeners()
  asked.length = 0
  document.body.replaceChildren()
  vi.useRealTimers()
})

/** Opens a page with this text embedded as the answer of an address. */
function openWith(text: string, address: string): void {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.dataset['answer'] = address
  block.textContent = text
  document.body.append(block)
  requestEarly({ pathname: '/zh', search: '' })
}

const board = (asOf?: string) =>
  call(getBoard, { params: {}, query: { asOf } }, new AbortController())

/** An answer of the server, but with a day that it never has, to recognize it. */
async function broughtBoard(): Promise<string> {
  const text = JSON.stringify({ ...(await board()), day: '2001-02-03' })
  asked.length = 0
  return text
}

test('the answer embedded in the page is used once, without a request', async () => {
  openWith(await broughtBoard(), '/api/board')
  expect(document.querySelector('script')).toBeNull()
  expect((await board()).day).toBe('2001-02-03')
  expect(asked).toEqual([])
  expect((await board()).day).not.toBe('2001-02-03')
  expect(asked).toEqual(['/api/board'])
})

test('it is used for its own address only', async () => {
  openWith(await broughtBoard(), '/api/board?asOf=2023-08-31')
  expect((await board()).day).not.toBe('2001-02-03')
  expect((await board('2023-08-31')).day).toBe('2001-02-03')
  expect(asked).toEqual(['/api/board'])
})

test.each(['', '{"day": "2026-', '{"day":"soon"}', 'null', '[]'])(
  'F8 F26: if the page embeds %j, the answer is requested as usual',
  async (text) => {
    openWith(text, '/api/board')
    expect((await board()).sectors.length).toBeGreaterThan(0)
    expect(asked).toEqual(['/api/board'])
  },
)

test('H13: an embedded answer that was not used in time is dropped', async () => {
  const text = await broughtBoard()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  openWith(text, '/api/board')
  vi.advanceTimersByTime(requestTimeout)
  vi.useRealTimers()
  expect((await board()).day).not.toBe('2001-02-03')
})

test('without an embedded answer, the plain overview is requested early', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async () => Response.json({})),
  )
  requestEarly({ pathname: '/zh', search: '?trend=a' })
  expect(fetch).toHaveBeenCalledTimes(1)
  requestEarly({ pathname: '/zh', search: '?asOf=2023-08-31' })
  requestEarly({ pathname: '/zh/targets', search: '' })
  expect(fetch).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
