import { http, HttpResponse } from 'msw/http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockServer } from '../../tests/mockServer.ts'
import { ownClock } from '../../tests/ownClock.ts'
import { partAgain } from './partAgain.ts'

const load = vi.fn<(address: string) => Promise<unknown>>()
const reload = vi.fn<() => void>()

let parts = 0

/** A chunk of the app in a browser that caches the failure to load it. */
function lostPart() {
  const address = `${location.origin}/assets/Part-${++parts}.js`
  const lost = () =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${address}`))
  return { address, ask: () => partAgain(lost, { load, reload }) }
}

const scriptType = { 'content-type': 'text/javascript' }
const script = () => new HttpResponse('', { headers: scriptType })
const page = () => new HttpResponse('<p>', { headers: { 'content-type': 'text/html' } })

/** Sets what the server answers for a file that the chunk imports. */
function serve(dependency: () => Response): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = '/assets/shared.js'
  document.head.append(link)
  mockServer.use(
    http.get('*/zh', page),
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

test('F50: a chunk that loads is passed on unchanged', async () => {
  await expect(partAgain(() => Promise.resolve('part'), { load, reload })).resolves.toBe('part')
  expect(load).not.toHaveBeenCalled()
})

test('F50: the first failure is thrown; a retry loads the chunk from another address', async () => {
  const { address, ask } = lostPart()
  await expect(ask()).rejects.toThrow(address)
  expect(load).not.toHaveBeenCalled()
  load.mockResolvedValue('part')
  await expect(ask()).resolves.toBe('part')
  await expect(ask()).resolves.toBe('part')
  // The same address each time, so that there is only one instance of the module.
  expect(load.mock.calls).toEqual([[`${address}?again=0`], [`${address}?again=0`]])
})

test('F50: an address that failed is not used a second time', async () => {
  const { address, ask } = lostPart()
  await expect(ask()).rejects.toThrow(address)
  load.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue('part')
  await expect(ask()).rejects.toThrow(address)
  await expect(ask()).resolves.toBe('part')
  expect(load.mock.lastCall).toEqual([`${address}?again=1`])
})

test('a chunk that throws while it runs is not loaded again', async () => {
  const broken = () => Promise.reject(new Error('of its own'))
  for (let time = 0; time < 2; time++)
    await expect(partAgain(broken, { load, reload })).rejects.toThrow('of its own')
  expect(load).not.toHaveBeenCalled()
})

test('F50: if all files are there and the chunk still fails, the page is reloaded, once in ten minutes', async () => {
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
  ['unreachable', () => HttpResponse.error()],
  ['missing', () => new HttpResponse('', { status: 404, headers: scriptType })],
  ['a page of a gateway', page],
])('F50: if another file of the page is %s, it is not reloaded', async (_, answer) => {
  serve(answer)
  const { address, ask } = lostPart()
  load.mockRejectedValue(new TypeError('offline'))
  for (let time = 0; time < 2; time++) {
    await expect(ask()).rejects.toThrow(address)
    await settle()
  }
  expect(reload).not.toHaveBeenCalled()
})
