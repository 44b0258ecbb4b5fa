import { expect, test } from 'vitest'
import { madeOnce } from './answer.ts'

test('a coding is made once, and once more after it could not be made', async () => {
  const outcomes = [() => Promise.reject(new Error('out of memory')), () => Promise.resolve('br')]
  let calls = 0
  const form = madeOnce(() => outcomes[calls++]?.() ?? Promise.resolve('made too often'))
  await expect(form()).rejects.toThrow('out of memory')
  expect(await Promise.all([form(), form()])).toEqual(['br', 'br'])
  expect(await form()).toBe('br')
})
