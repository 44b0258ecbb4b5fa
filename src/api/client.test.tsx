import { http } from 'msw/http'
import { describe, expect, test } from 'vitest'
import { mockServer } from '../../tests/mockServer.ts'
import { getBoard } from '../contract/board/boardEndpoints.ts'
import { deleteOverride, putOverride } from '../contract/target/overrideEndpoints.ts'
import { call, send } from './client.ts'

test('F24: redirects of the API are not followed', async () => {
  const asked: string[] = []
  mockServer.use(
    http.get('*/api/board', ({ request }) =>
      Response.redirect(new URL('/elsewhere', request.url), 302),
    ),
    http.get('*/elsewhere', ({ request }) => {
      asked.push(request.url)
      return Response.json({})
    }),
  )
  const answer = call(getBoard, { params: {}, query: {} }, new AbortController())
  await expect(answer).rejects.toMatchObject({ failure: 'unreachable' })
  expect(asked).toEqual([])
})

describe('a change', () => {
  const address = '*/api/targets/rd-intensity-2023-august/override'
  const params = { id: 'rd-intensity-2023-august' }
  const body = { status: 'met', reason: 'Confirmed', until: '2024-12-31' } as const
  const { signal } = new AbortController()

  test('is sent as JSON, and its result is checked', async () => {
    const set = { id: 'one', ...body, target: params.id, by: 'Office', setAt: '2024-01-15' }
    mockServer.use(
      http.put(address, async ({ request }) => {
        expect(request.headers.get('content-type')).toBe('application/json')
        expect(await request.json()).toEqual(body)
        return Response.json(set)
      }),
    )
    expect(await send(putOverride, { params, body }, signal)).toEqual(set)
    mockServer.use(http.put(address, () => Response.json({ ...set, status: 'green' })))
    await expect(send(putOverride, { params, body }, signal)).rejects.toMatchObject({
      failure: 'malformed',
    })
  })

  test('may have no result', async () => {
    mockServer.use(http.delete(address, () => new Response(null, { status: 204 })))
    expect(await send(deleteOverride, { params, body: null }, signal)).toBeNull()
    // Where a result is due, none is an error.
    mockServer.use(http.put(address, () => new Response(null, { status: 204 })))
    await expect(send(putOverride, { params, body }, signal)).rejects.toMatchObject({
      failure: 'empty',
    })
  })

  test('is refused by the mock backend, where nobody is signed in', async () => {
    for (const change of [
      send(putOverride, { params, body }, signal),
      send(deleteOverride, { params, body: null }, signal),
    ])
      await expect(change).rejects.toMatchObject({ failure: 'unauthorized', status: 401 })
  })
})
