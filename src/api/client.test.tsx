import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { mockServer } from '../../tests/mockServer.ts'
import { getBoard } from '../contract/board/boardEndpoints.ts'
import { call } from './client.ts'

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
  const answer = call(getBoard, { params: {}, query: {} }, new AbortController().signal)
  await expect(answer).rejects.toMatchObject({ failure: 'unreachable' })
  expect(asked).toEqual([])
})
