import { http, HttpResponse } from 'msw/http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockServer } from '../../tests/mockServer.ts'
import { ownClock } from '../../tests/ownClock.ts'
import { partAgain } from './partAgain.ts'

const load = vi.fn<(address: string) => Promise<unknown>>()
const reload = vi.fn<() => void>()

let parts = 0

/** A part of the app in a browser that keeps for good that it did not come. */
function lostPart() {
  const address = `${location.origin}/assets/Part-${++parts}.js`
  const lost = () =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${address}`))
  return { address, ask: () => partAgain(lost, { load, reload }) }
}

const scriptType = { 'content-type': 'text/javascript' }
const script = () => new HttpResponse('', { headers: scriptType })
const page = () => new HttpResponse('<p>', { headers: { 'content-type': 'text/html' } })

/** What the server answers for what the part imports by its own address. */
function serve(dependency: () => Response): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = '/assets/shared.js'
  document.head.append(link)
  mockServer.use(
    http.get('*/', page),
    http.get('*/assets/shared.js', dependency),
    http.get('*/assets/:part', script),
  )
}

const settle = () => vi.advanceTimersByTimeAsync(5_000)

beforeEach(() => ownClock())

afterEach(() => {
  load.mockReset()
  reload.mockReset()
  vi.restoreAllMocks()
  sessionStorage.clear()
  document.head.replaceChildren()
})

test('F50: what comes is given as it came', async () => {
  await expect(partAgain(() => Promise.resolve('part'), { load, reload })).resolves.toBe('part')
  expect(load).not.toHaveBeenCalled()
})

test('F50: a failure is told at first, and whoever asks again gets the part under another address', async () => {
  const { address, ask } = lostPart()
  await expect(ask()).rejects.toThrow(address)
  expect(load).not.toHaveBeenCalled()
  load.mockResolvedValue('part')
  await expect(ask()).resolves.toBe('part')
  await expect(ask()).resolves.toBe('part')
  // The same module each time, not one after the other.
  expect(load.mock.calls).toEqual([[`${address}?again=0`], [`${address}?again=0`]])
})

test('F50: an address that failed is not taken a second time', async () => {
  const { address, ask } = lostPart()
  await expect(ask()).rejects.toThrow(address)
  load.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue('part')
  await expect(ask()).rejects.toThrow(address)
  await expect(ask()).resolves.toBe('part')
  expect(load.mock.lastCall).toEqual([`${address}?again=1`])
})

test('a part that breaks while it runs is not loaded again', async () => {
  const broken = () => Promise.reject(new Error('of its own'))
  for (let time = 0; time < 2; time++)
    await expect(partAgain(broken, { load, reload })).rejects.toThrow('of its own')
  expect(load).not.toHaveBeenCalled()
})

test('F50: where all is there and the part still does not load, the page is reloaded, once in ten minutes', async () => {
  serve(script)
  const { address, ask } = lostPart()
  load.mockRejectedValue(new TypeError('kept'))
  for (let time = 0; time < 3; time++) {
    await expect(ask()).rejects.toThrow(address)
    await settle()
  }
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
  vi.spyOn(performance, 'now').mockReturnValue(600_000)
  await expect(ask()).rejects.toThrow(address)
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2))
})

test.each([
  ['out of reach', () => HttpResponse.error()],
  ['missing', () => new HttpResponse('', { status: 404, headers: scriptType })],
  ['a page of a gateway', page],
])('F50: where something else of the page is %s, it is not reloaded', async (_, answer) => {
  serve(answer)
  const { address, ask } = lostPart()
  load.mockRejectedValue(new TypeError('offline'))
  for (let time = 0; time < 2; time++) {
    await expect(ask()).rejects.toThrow(address)
    await settle()
  }
  expect(reload).not.toHaveBeenCalled()
})
