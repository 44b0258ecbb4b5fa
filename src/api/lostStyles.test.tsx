import { beforeAll, beforeEach, expect, test } from 'vitest'
import { chunk } from './chunk.ts'
import { noteLostStyles } from './lostStyles.ts'

const sheets = () => [...document.querySelectorAll('link')]

function addSheet(): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = '/assets/a.css'
  document.head.append(link)
  return link
}

beforeAll(noteLostStyles)
beforeEach(() => document.head.replaceChildren())

test('F50: a chunk of the app waits for style sheets that failed to load before', async () => {
  addSheet().dispatchEvent(new Event('error'))
  expect(sheets()).toEqual([])
  let shown = false
  const part = chunk(Promise.resolve('part')).finally(() => (shown = true))
  await expect
    .poll(() => sheets().map(({ href }) => new URL(href).pathname))
    .toEqual(['/assets/a.css'])
  expect(shown).toBe(false)
  sheets()[0]?.dispatchEvent(new Event('load'))
  await expect(part).resolves.toBe('part')
})

test('F50: one that fails again does not block the chunk, and is requested again the next time', async () => {
  addSheet().dispatchEvent(new Event('error'))
  for (let time = 0; time < 2; time++) {
    const part = chunk(Promise.resolve('part'))
    await expect.poll(() => sheets().length).toBe(1)
    sheets()[0]?.dispatchEvent(new Event('error'))
    await expect(part).resolves.toBe('part')
    expect(sheets()).toEqual([])
  }
})
