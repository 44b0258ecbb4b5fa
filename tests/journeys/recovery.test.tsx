import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Fault, setFault } from '../../mocks/faults.ts'
import { mockServer } from '../mockServer.ts'
import { ownClock, pass } from '../ownClock.ts'
import { findCard, renderApp } from '../renderApp.tsx'

/** The number of requests to the server. */
let requests = 0

beforeEach(() => {
  requests = 0
  mockServer.events.on('request:start', () => (requests += 1))
  ownClock()
})

afterEach(() => {
  mockServer.events.removeAllListeners()
})

/** Advances the clock by so many seconds; returns the number of requests in them. */
async function requestsIn(seconds: number): Promise<number> {
  const before = requests
  await pass(seconds)
  return requests - before
}

/** Opens an address whose answers fail, and waits until the page says so. */
async function openFailing(fault: Fault, address = '/zh') {
  setFault(fault)
  const app = await renderApp(address)
  return { ...app, alert: await screen.findByRole('alert') }
}

/** Makes a refresh of what is on screen fail: the browser is online again, the server still fails. */
async function failRenewal() {
  setFault('server-error')
  await act(async () => window.dispatchEvent(new Event('offline')))
  await act(async () => window.dispatchEvent(new Event('online')))
  await screen.findByText(/^服务器出错 · 显示的是\d\d:\d\d取得的数据，稍后自动重试$/)
}

describe('a page that could not be opened', () => {
  test.each<[Fault, number]>([
    ['unreachable', 6],
    ['server-error', 6],
    ['busy', 36],
    ['login-page', 6],
    ['empty', 6],
  ])(
    'F1 F64: %s: says that it is retried, and opens automatically within %d seconds',
    async (fault, seconds) => {
      const { alert } = await openFailing(fault)
      expect(alert.textContent).toContain('稍后自动重试。')
      setFault('none')
      await requestsIn(seconds)
      await findCard('高新技术企业数')
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('says so in English as well', async () => {
    const { alert } = await openFailing('unreachable', '/en')
    expect(alert.textContent).toContain(
      'Check the network connection and try again. It is tried again shortly by itself.',
    )
  })

  test('F23: is retried less and less often, and nothing on screen moves', async () => {
    const { alert } = await openFailing('unreachable')
    const attempts = []
    // Each attempt is a request and one retry.
    for (const wait of [6, 11, 21, 41, 61, 61]) attempts.push(await requestsIn(wait))
    expect(attempts).toEqual([2, 2, 2, 2, 2, 2])
    expect(screen.getByRole('alert')).toBe(alert)
    expect(screen.queryByText(/正在加载|第2次尝试/)).toBeNull()
  })

  test('F15: is not retried before the time that the server named', async () => {
    await openFailing('busy')
    expect(requests).toBe(1)
    expect(await requestsIn(33)).toBe(0)
    expect(await requestsIn(3)).toBe(1)
  })

  test('can be retried at once, which is announced', async () => {
    const { user, alert } = await openFailing('server-error')
    setFault('slow')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(screen.getByText('正在加载')).toBeDefined()
    await requestsIn(7)
    await findCard('高新技术企业数')
  })

  test.each<Fault>(['forbidden', 'unauthorized', 'missing', 'malformed'])(
    '%s does not resolve by itself: it is not retried, and no retry is announced',
    async (fault) => {
      const { alert } = await openFailing(fault)
      expect(alert.textContent).not.toContain('自动重试')
      expect(await requestsIn(300)).toBe(0)
    },
  )

  test('is not retried after it is left', async () => {
    const { goTo } = await openFailing('unreachable', '/zh/indicators/rd-intensity')
    setFault('none')
    await goTo('/zh/nowhere')
    await screen.findByText('没有这个页面')
    expect(await requestsIn(300)).toBe(0)
  })
})

describe('data on screen that could not be refreshed', () => {
  test('F4: is refreshed automatically as soon as the server is back', async () => {
    await renderApp('/zh/indicators')
    await screen.findByRole('heading', { level: 1, name: '指标库' })
    await failRenewal()
    await requestsIn(120)
    expect(screen.getByText(/稍后自动重试/)).toBeDefined()
    setFault('none')
    await requestsIn(61)
    await waitFor(() => expect(screen.queryByText(/取得的数据/)).toBeNull())
    expect(await requestsIn(200)).toBe(0)
  })

  test('F23: is requested less and less often', async () => {
    await renderApp('/zh/rules')
    await screen.findByRole('heading', { level: 1, name: '状态判定规则' })
    await screen.findByRole('group', { name: '测算结果' })
    await failRenewal()
    const attempts = []
    // Two answers are on screen: the board, and the case of the example.
    for (const wait of [6, 11, 21, 41, 61, 61]) attempts.push(await requestsIn(wait))
    expect(attempts).toEqual([4, 4, 4, 4, 4, 4])
  })

  test('is not requested once it is off the screen', async () => {
    const { goTo } = await renderApp('/zh/rules')
    await screen.findByRole('heading', { level: 1, name: '状态判定规则' })
    await screen.findByRole('group', { name: '测算结果' })
    await failRenewal()
    await goTo('/zh/nowhere')
    await screen.findByText('没有这个页面')
    expect(await requestsIn(300)).toBe(0)
  })

  test('is refreshed in the editor of a briefing, and never while presenting', async () => {
    const { goTo } = await renderApp('/zh/briefings/ready-city')
    await screen.findByRole('textbox', { name: '标题' })
    await goTo('/zh/sectors')
    await screen.findByRole('heading', { level: 1, name: '赛道' })
    await failRenewal()
    await goTo('/zh/briefings/ready-city/present')
    await waitFor(() => expect(document.title).toContain('汇报'))
    // First the evidence of every figure is fetched ahead.
    await requestsIn(5)
    expect(await requestsIn(300)).toBe(0)
    await goTo('/zh/briefings/ready-city')
    await screen.findByText(/取得的数据/)
    setFault('none')
    await requestsIn(61)
    await waitFor(() => expect(screen.queryByText(/取得的数据/)).toBeNull())
  })
})
