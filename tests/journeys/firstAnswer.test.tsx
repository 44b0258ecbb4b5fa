import { waitFor } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { firstAnswerOf } from '../../server/http/serving/firstAnswer.ts'
import { laterLoaders } from '../../src/app/laterLoaders.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const ids: Record<string, string> = {
  'indicators/:id': 'rd-intensity',
  'sectors/:id': '6g',
  'briefings/:id': 'city',
  'briefings/:id/present': 'city',
}
const later = Object.keys(laterLoaders).map((path) => path.replace(':id', ids[path] ?? ''))

/** The addresses that the app requests, in order. */
function askedOfApi(): string[] {
  const asked: string[] = []
  const noted = ({ request }: { request: Request }) => {
    const { pathname, search } = new URL(request.url)
    asked.push(pathname + search)
  }
  mockServer.use(http.all('*/api/*', noted))
  return asked
}

test.each([
  '/',
  '/?asOf=2024-06-30',
  '/zh',
  '/en?trend=rd-intensity',
  '/zh?asOf=2024-06-30&sector=software-ai,6g',
  '/zh?asOf=tomorrow&sector=A',
  ...later.map((path) => `/zh/${path}`),
  ...later.map((path) => `/en/${path}?asOf=2024-06-30&sector=6g`),
])('the page embeds the answer that the app requests first: %s', async (address) => {
  const asked = askedOfApi()
  await renderApp(address)
  await waitFor(() => expect(asked.length).toBeGreaterThan(0))
  expect(firstAnswerOf(new URL(address, location.origin))).toBe(asked[0])
})

test.each(['/nothing', '/zh/nothing', '/zh/indicators/A', '/zh/rules/more'])(
  'there is no page at %s',
  (address) => {
    expect(firstAnswerOf(new URL(address, location.origin))).toBeNull()
  },
)
