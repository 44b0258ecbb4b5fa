import { http } from 'msw/http'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { mockServer } from '../../tests/mockServer.ts'
import { turnToNewerVersion } from './newerVersion.ts'

const reload = vi.fn<() => void>()

/** The page of the board as a build with this entry has it, beside scripts that are no entry. */
const pageOf = (entry: string) => `<!doctype html><head><script src="/theme.js"></script>
  <script type="application/json" id="first-answer" data-address="/api/overview">{"a":"\\u003cscript"}</script>
  <script type="module" crossorigin src="/assets/${entry}.js"></script></head>`

/** What the server answers with from now on when it is asked for the page. */
function deploy(answer: () => Response): void {
  mockServer.use(http.get('*/', answer))
}

/** A part of the app does not come; resolves when all that follows from it has happened. */
async function losePart(): Promise<void> {
  window.dispatchEvent(new Event('vite:preloadError'))
  await vi.advanceTimersByTimeAsync(5_000)
}

beforeAll(() => turnToNewerVersion(reload))

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
  const own = document.createElement('script')
  own.type = 'module'
  own.setAttribute('src', '/assets/index-old.js')
  document.head.append(own)
})

afterEach(() => {
  vi.useRealTimers()
  reload.mockClear()
  sessionStorage.clear()
  document.head.replaceChildren()
})

test('F49: where a newer version is in place the page is reloaded, once for that version', async () => {
  deploy(() => new Response(pageOf('index-new')))
  await losePart()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
  await losePart()
  await losePart()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('F49: a version after that is another one', async () => {
  sessionStorage.setItem('reloaded-for', '/assets/index-old.js')
  deploy(() => new Response(pageOf('index-new')))
  await losePart()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
})

test('F49: a briefing has the time to be kept before', async () => {
  const answered = vi.fn<() => Response>(() => new Response(pageOf('index-new')))
  deploy(answered)
  window.dispatchEvent(new Event('vite:preloadError'))
  await vi.waitFor(() => expect(sessionStorage.getItem('reloaded-for')).not.toBeNull())
  expect(reload).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(500)
  expect(reload).toHaveBeenCalledTimes(1)
})

test.each<[string, () => Response]>([
  ['the same version is in place', () => new Response(pageOf('index-old'))],
  ['the server is out of reach', () => Response.error()],
  ['the server fails', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  [
    'a gateway answers with a page of its own',
    () => new Response('<script type="module" src="/login/app.js"></script>'),
  ],
])('F50: where %s, nothing is reloaded', async (_, answer) => {
  const answered = vi.fn<() => Response>(answer)
  deploy(answered)
  await losePart()
  await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(1))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(reload).not.toHaveBeenCalled()
})

test('F49: where nothing can be remembered, nothing is reloaded', async () => {
  const answered = vi.fn<() => Response>(() => new Response(pageOf('index-new')))
  deploy(answered)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError')
  })
  await losePart()
  await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(1))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(reload).not.toHaveBeenCalled()
})

test('F50: a style sheet that failed leaves the page, so that it is asked for again', () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  document.head.append(link)
  link.dispatchEvent(new Event('error'))
  expect(link.isConnected).toBe(false)
})
