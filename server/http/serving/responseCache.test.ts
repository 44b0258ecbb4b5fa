import { describe, expect, test } from 'vitest'
import { responseCache, type StoreAnswer } from './responseCache.ts'

function answer(text: string, { status = 200, state = 'r1' } = {}): StoreAnswer {
  const identity = new TextEncoder().encode(text)
  const head = { contentType: 'text/plain', cacheControl: 'no-cache', hash: text }
  return { ...head, status: status as 200, forms: { identity }, state }
}

/** Counts how often each address had to be made. */
function counted(limit = 100, timeout = 1000, kept?: number[]) {
  const now = { state: 'r1' }
  const made: string[] = []
  const cached = responseCache(async () => now.state, limit, timeout, kept)
  const ask = (address: string, given: () => StoreAnswer | Promise<StoreAnswer>) =>
    cached(address, async () => {
      made.push(address)
      return given()
    })
  return { now, made, ask }
}

describe('what is kept', () => {
  test('is made once for a state', async () => {
    const { now, made, ask } = counted()
    const first = await ask('/a', () => answer('one'))
    expect(await ask('/a', () => answer('two'))).toBe(first)
    now.state = 'r2'
    expect((await ask('/a', () => answer('two', { state: 'r2' }))).hash).toBe('two')
    expect(made).toEqual(['/a', '/a'])
  })

  test('belongs to the state it was made of, not to the one it was asked for under', async () => {
    const { now, made, ask } = counted()
    await ask('/a', () => {
      now.state = 'r2'
      return answer('new', { state: 'r2' })
    })
    expect((await ask('/a', () => answer('again'))).hash).toBe('new')
    now.state = 'r1'
    expect((await ask('/a', () => answer('old'))).hash).toBe('old')
    expect(made).toHaveLength(2)
  })

  test('goes once there is too much, what was not asked for longest first', async () => {
    const { made, ask } = counted(10)
    const four = () => answer('1234')
    await ask('/a', four)
    await ask('/b', four)
    await ask('/a', four)
    await ask('/c', four)
    made.length = 0
    await ask('/a', four)
    await ask('/c', four)
    expect(made).toEqual([])
    await ask('/b', four)
    expect(made).toEqual(['/b'])
  })

  test('is never larger than all that may be kept', async () => {
    const { made, ask } = counted(10)
    await ask('/small', () => answer('1234'))
    await ask('/large', () => answer('12345678901'))
    await ask('/large', () => answer('12345678901'))
    await ask('/small', () => answer('1234'))
    expect(made).toEqual(['/small', '/large', '/large'])
  })

  test.each([404, 422, 500])('is no answer with status %i', async (status) => {
    const { made, ask } = counted()
    await ask('/a', () => answer('no', { status }))
    await ask('/a', () => answer('no', { status }))
    expect(made).toHaveLength(2)
  })

  test.each([200, 404])('has one of the statuses given: %i', async (status) => {
    const { made, ask } = counted(100, 1000, [200, 404])
    await ask('/a', () => answer('no', { status }))
    expect((await ask('/a', () => answer('no', { status }))).status).toBe(status)
    await ask('/b', () => answer('no', { status: 500 }))
    await ask('/b', () => answer('no', { status: 500 }))
    expect(made).toEqual(['/a', '/b', '/b'])
  })
})

describe('what is being made', () => {
  test('is made once for all who ask meanwhile', async () => {
    const { made, ask } = counted()
    const slow = Promise.withResolvers<StoreAnswer>()
    const both = [ask('/a', () => slow.promise), ask('/a', () => slow.promise)]
    slow.resolve(answer('one'))
    const [one, two] = await Promise.all(both)
    expect(one).toBe(two)
    expect(made).toHaveLength(1)
  })

  test('and fails, fails for all of them and is tried again by the next', async () => {
    const { ask } = counted()
    const fails = () => Promise.reject(new Error('no connection'))
    const both = await Promise.allSettled([ask('/a', fails), ask('/a', fails)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await ask('/a', () => answer('well'))).hash).toBe('well')
  })

  test('and never ends, is given up and tried again by the next', async () => {
    const { ask } = counted(100, 20)
    const never = new Promise<StoreAnswer>(() => undefined)
    await expect(ask('/a', () => never)).rejects.toThrow('in time')
    expect((await ask('/a', () => answer('well'))).hash).toBe('well')
  })
})
