import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { requestLostStyles } from './lostStyles.ts'

const sheets = () => [...document.querySelectorAll('link')]

function addSheet(): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = '/assets/a.css'
  document.head.append(link)
  return link
}

beforeEach(() => {
  document.head.replaceChildren()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('F50: a style sheet that failed to load is requested again until it is there', () => {
  const lost = addSheet()
  requestLostStyles()
  for (let time = 0; time < 2; time++) {
    const [again] = sheets()
    expect(again).not.toBe(lost)
    expect(again && new URL(again.href).pathname).toBe('/assets/a.css')
    again?.dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(10_000)
    expect(sheets()).toHaveLength(1)
    expect(sheets()[0]).not.toBe(again)
  }
})

test('one that is there is left alone', () => {
  const there = addSheet()
  Object.defineProperty(there, 'sheet', { value: { cssRules: [{}] } })
  requestLostStyles()
  expect(sheets()).toEqual([there])
})
