import { act, screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { dateText } from '../../src/format/dateText.ts'
import { cityDataset } from '../cityDataset.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const yesterday = '2026-11-29'
const today = '2026-11-30'
const dataset = cityDataset()

/** Servers that answer by turns, each on the day of its own clock. */
function serversOf(...days: Day[]) {
  const asked: string[] = []
  const clocks = [...days]
  const apis = clocks.map((_, place) =>
    mockBackend({ dataset, now: () => clockOn(clocks[place] ?? '')() }),
  )
  let turn = 0
  mockServer.use(
    http.all('*/api/*', ({ request }) => {
      asked.push(new URL(request.url).pathname)
      turn += 1
      return apis[turn % apis.length]?.fetch(request)
    }),
  )
  return {
    asked,
    midnight: () => clocks.forEach((_, place) => (clocks[place] = today)),
    /** Only the clock of this server passes midnight. */
    midnightAt: (place: number) => (clocks[place] = today),
  }
}

const judged = () => screen.getByLabelText<HTMLInputElement>('判定日').value
const written = (day: Day) => dateText(day, 'zh')
const bodyText = () => document.body.textContent
const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * 60_000))

beforeEach(() => {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    // Ten minutes before midnight in Nanjing.
    now: new Date('2026-11-29T15:50:00Z'),
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
})

afterEach(() => vi.useRealTimers())

describe('P3: a page that is left open over midnight', () => {
  test('shows the new day within minutes, and so does every page opened from it', async () => {
    const { midnight } = serversOf(yesterday)
    const { goTo } = await renderApp('/zh/targets')
    await waitFor(() => expect(judged()).toBe(written(yesterday)))
    expect(bodyText()).toContain('资料收录至2026年2月2日 · 距今300天')
    await goTo('/zh/milestones')
    await screen.findByText(`判定日2026年11月29日`)
    midnight()
    await pass(11)
    await waitFor(() => expect(judged()).toBe(written(today)))
    expect(bodyText()).toContain('资料收录至2026年2月2日 · 距今301天')
    await goTo('/zh/targets')
    await waitFor(() => expect(bodyText()).toContain('判定日2026年11月30日'))
    expect(bodyText()).not.toContain('判定日2026年11月29日')
  })

  test('keeps a chosen day', async () => {
    const { midnight } = serversOf(yesterday)
    await renderApp('/zh/targets?asOf=2023-08-31')
    await waitFor(() => expect(judged()).toBe('2023年8月31日'))
    midnight()
    await pass(11)
    expect(judged()).toBe('2023年8月31日')
    expect(bodyText()).toContain('判定日2023年8月31日')
  })

  test('ends on the new day if two servers pass midnight at different times', async () => {
    const servers = serversOf(yesterday, yesterday)
    await renderApp('/zh/targets')
    await waitFor(() => expect(judged()).toBe(written(yesterday)))
    servers.midnightAt(0)
    await pass(26)
    servers.midnightAt(1)
    await pass(2)
    await waitFor(() => expect(bodyText()).toContain('判定日2026年11月30日'))
    expect(judged()).toBe(written(today))
    expect(bodyText()).not.toContain('判定日2026年11月29日')
  })

  test('requests only the day until then, and at most once in a quarter of an hour', async () => {
    const { asked } = serversOf(yesterday)
    await renderApp('/zh/targets')
    await waitFor(() => expect(judged()).toBe(written(yesterday)))
    asked.length = 0
    await pass(60)
    expect(asked).toEqual(Array(4).fill('/api/board'))
  })
})

test('P3: the wall changes to the new day too', async () => {
  const { midnight } = serversOf(yesterday)
  await renderApp('/zh/wall')
  await screen.findByText(/^判定日2026年11月29日 · 资料收录至2026年2月2日 · 距今300天 · /)
  midnight()
  await pass(11)
  const age = /^判定日2026年11月30日 · 资料收录至2026年2月2日 · 距今301天 · /
  expect(await screen.findByText(age)).toBeDefined()
})
