import { waitFor } from '@testing-library/react'
import { http } from 'msw/http'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { mockServer } from '../../../tests/mockServer.ts'
import { ownClock } from '../../../tests/ownClock.ts'
import { turnToNewerVersion } from './newerVersion.ts'

const reload = vi.fn<() => void>()

/** The HTML of a build with this entry script, among other scripts. */
const pageOf = (entry: string) => `<!doctype html><head><script src="/old.js"></script>
  <script type="application/json" id="first-answer" data-address="/api/overview">{"a":"\\u003cscript"}</script>
  <script type="module" crossorigin src="/assets/${entry}.js"></script></head>`

let answers = 0

/** Sets what the server answers from now on to a request for the page. */
function deploy(answer: () => Response): void {
  mockServer.use(
    http.get('*/zh', () => {
      answers += 1
      return answer()
    }),
  )
}

/** Simulates that a chunk fails to load, and waits for the request that follows. */
async function losePart(): Promise<void> {
  const before = answers
  window.dispatchEvent(new Event('vite:preloadError'))
  await waitFor(() => expect(answers).toBe(before + 1))
}

/** Waits until the answer was read, and a reload for this version is remembered. */
const remembered = (entry: string) =>
  waitFor(() => expect(sessionStorage.getItem('reloaded-for')).toBe(entry))

/** Advances the clock by more than any reaction to an answer takes. */
const settle = () => vi.advanceTimersByTimeAsync(5_000)

beforeAll(() => turnToNewerVersion(reload))

beforeEach(() => {
  ownClock()
  const own = document.createElement('script')
  own.type = 'module'
  own.setAttribute('src', '/assets/index-old.js')
  document.head.append(own)
})

afterEach(() => {
  reload.mockClear()
  sessionStorage.clear()
  document.head.replaceChildren()
})

test('F49: if a newer version is deployed the page is reloaded, once for that version', async () => {
  deploy(() => new Response(pageOf('index-new')))
  for (let time = 0; time < 3; time++) {
    await losePart()
    await remembered('/assets/index-new.js')
    await settle()
    expect(reload).toHaveBeenCalledTimes(1)
  }
})

test('F49: for another version it is reloaded again', async () => {
  sessionStorage.setItem('reloaded-for', '/assets/index-old.js')
  deploy(() => new Response(pageOf('index-new')))
  await losePart()
  await remembered('/assets/index-new.js')
  await settle()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('F49: there is time to save a briefing before the reload', async () => {
  deploy(() => new Response(pageOf('index-new')))
  await losePart()
  await remembered('/assets/index-new.js')
  expect(reload).not.toHaveBeenCalled()
  await settle()
  expect(reload).toHaveBeenCalledTimes(1)
})

test.each<[string, () => Response]>([
  ['the same version is deployed', () => new Response(pageOf('index-old'))],
  ['the server is unreachable', () => Response.error()],
  ['the server fails', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  [
    'a gateway answers with a page of its own',
    () => new Response('<script type="module" src="/login/app.js"></script>'),
  ],
])('F50: if %s, the page is not reloaded', async (_, answer) => {
  deploy(answer)
  await losePart()
  await settle()
  expect(reload).not.toHaveBeenCalled()
})

test('F49: if storage is blocked, the page is not reloaded', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError')
  })
  deploy(() => new Response(pageOf('index-new')))
  await losePart()
  await settle()
  expect(reload).not.toHaveBeenCalled()
})
