import { beforeEach, expect, test, vi } from 'vitest'
import { settle } from './settle.ts'

/** How far the page can be scrolled. */
let most = 0
const at = (top: number) => ({ top, link: null })

const onEnd = vi.fn<() => void>()

const frames = (count: number) => {
  for (let frame = 0; frame < count; frame++) vi.advanceTimersToNextFrame()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
  most = 0
  onEnd.mockReset()
  document.body.replaceChildren()
  Object.assign(window, { scrollY: 0 })
  vi.spyOn(window, 'scrollTo').mockImplementation((...given: unknown[]) => {
    Object.assign(window, { scrollY: Math.min(most, Number(given[1])) })
  })
  return () => vi.useRealTimers()
})

function heading(): HTMLElement {
  const element = document.createElement('h1')
  document.body.append(element)
  return element
}

test('U14: goes to the place and the heading at once where it can', () => {
  most = 500
  const title = heading()
  settle(at(300), () => title, onEnd)
  expect(window.scrollY).toBe(300)
  expect(document.activeElement).toBe(title)
  expect(onEnd).toHaveBeenCalledOnce()
})

test('U14: follows a page that grows until the place is reached', () => {
  settle(at(300), null, onEnd)
  frames(3)
  most = 120
  frames(1)
  expect(window.scrollY).toBe(120)
  expect(onEnd).not.toHaveBeenCalled()
  most = 900
  frames(1)
  expect(window.scrollY).toBe(300)
  expect(onEnd).toHaveBeenCalledOnce()
  Object.assign(window, { scrollY: 0 })
  frames(3)
  expect(window.scrollY).toBe(0)
})

test('U14: focuses what is drawn later than the page', () => {
  let found: HTMLElement | null = null
  settle(at(0), () => found, onEnd)
  frames(5)
  expect(onEnd).not.toHaveBeenCalled()
  found = heading()
  frames(1)
  expect(document.activeElement).toBe(found)
  expect(onEnd).toHaveBeenCalledOnce()
})

test.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])(
  'U14: leaves the page to the reader from the first %s on',
  (event) => {
    settle(at(300), heading, onEnd)
    window.dispatchEvent(new Event(event))
    expect(onEnd).toHaveBeenCalledOnce()
    most = 900
    frames(3)
    expect(window.scrollY).toBe(0)
    expect(document.activeElement).toBe(document.body)
  },
)

test('U14: gives up after five seconds, and focuses what there is then', () => {
  const title = heading()
  settle(at(300), (late) => (late ? title : null), onEnd)
  frames(290)
  expect(onEnd).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(document.body)
  frames(60)
  expect(onEnd).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(title)
  most = 900
  frames(3)
  expect(window.scrollY).toBe(0)
})

test('U14: ends when the page is left', () => {
  const end = settle(at(300), heading, onEnd)
  end()
  most = 900
  frames(3)
  expect(window.scrollY).toBe(0)
})

test('U14: a dialog that was opened meanwhile keeps the focus', () => {
  const title = heading()
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  dialog.open = true
  settle(at(0), () => title, onEnd)
  expect(document.activeElement).toBe(document.body)
  expect(onEnd).toHaveBeenCalledOnce()
})
